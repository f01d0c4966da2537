import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type EmbeddedServer, startEmbedded } from './embedded.ts'
import { findAddress, findServer } from './found.ts'

const folder = mkdtempSync(join(tmpdir(), 'gs-embedded-'))
const dataDir = join(folder, 'database')
const settings = { fsync: 'off', shared_buffers: '16MB' }
const running: EmbeddedServer[] = []
after(async () => {
  for (const server of running) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('the embedded database', () => {
  test('is made, answers at its address, and is found by tools that look on', async () => {
    const server = await startEmbedded({ dataDir, settings })
    running.push(server)
    assert.equal(await answer(server.url), 1)
    assert.equal(findAddress(dataDir), server.url)
    assert.equal(findServer(dataDir)?.isOrphan, false)
  })

  test('one that is kept already is joined, and left running at the end', async () => {
    const joined = await startEmbedded({ dataDir, settings })
    assert.equal(joined.url, running[0]!.url)
    await joined.stop()
    assert.equal(await answer(joined.url), 1)
  })

  test('when it is killed it comes back at the same address by itself', async () => {
    const [server] = running
    const killed = server!.pid()
    process.kill(killed, 'SIGKILL')
    for (let tries = 0; tries < 100 && server!.pid() === killed; tries++) await pause(100)
    assert.notEqual(server!.pid(), killed)
    assert.equal(await answer(server!.url), 1)
  })

  test('it ends with the one who keeps it', async () => {
    await running.pop()!.stop()
    assert.equal(findServer(dataDir), undefined)
    assert.equal(findAddress(dataDir), undefined)
  })
})

async function answer(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('select 1 as one')
  await client.end()
  return rows[0].one
}
