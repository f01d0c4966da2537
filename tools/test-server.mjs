// A PostgreSQL for tests: in a temporary folder, without waiting for the disk. Prints its address; ends with its parent.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../src/platform/database/embedded.ts'

const folder = mkdtempSync(join(tmpdir(), 'gs-test-'))
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 600,
  shared_buffers: '256MB',
}
const server = await startEmbedded({ dataDir: join(folder, 'database'), settings })
process.stdout.write(`${server.url}\n`)

const end = async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  const made = new RegExp(`^gs-demo-[0-9a-f]+-${new URL(server.url).port}(-new)?$`) // see test/journeys/template.ts
  for (const name of readdirSync(tmpdir()).filter((it) => made.test(it)))
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  process.exit(0)
}
process.on('SIGTERM', end)
process.stdin.on('end', end).resume()
