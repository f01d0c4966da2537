import { createHash } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { migrate } from '#platform/database/migrate.ts'
import { urlFor } from '#platform/database/roles.ts'
import { connect } from '#platform/db.ts'
import { createStore } from '#platform/files/store.ts'
import { openDemo } from '../../src/demo.ts'
import { loadReference } from '../../src/reference.ts'

/** The project's folder. */
export const root = join(import.meta.dirname, '../..')

/** The demonstration province as it was made once: the name of its database, and the folder of its files. */
export type Template = { database: string; files: string }

/**
 * Makes the demonstration once per server and shape of the seeds. Who comes second waits for who came first. The folder
 * bears the server's port, so that two runs never meet; the server takes it away at its end.
 */
export async function demoTemplate(): Promise<Template> {
  const hash = shapeHash()
  const database = `gs_demo_${hash}`
  const files = join(tmpdir(), `gs-demo-${hash}-${new URL(addressOf(database)).port}`)
  const client = new pg.Client({ connectionString: addressOf('postgres') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(8271004)')
    const known = await client.query('select 1 from pg_database where datname = $1', [database])
    if (known.rowCount && existsSync(files)) return { database, files }
    for (const name of [database, `${database}_new`]) await client.query(`drop database if exists ${name} with (force)`)
    for (const folder of [files, `${files}-new`]) rmSync(folder, { recursive: true, force: true })
    await client.query(`create database ${database}_new`)
    await make(addressOf(`${database}_new`), `${files}-new`)
    renameSync(`${files}-new`, files)
    await client.query(`alter database ${database}_new rename to ${database}`)
    return { database, files }
  } finally {
    await client.end()
  }
}

async function make(ownerUrl: string, files: string): Promise<void> {
  await migrate(ownerUrl, join(root, 'migrations'))
  const owner = connect(ownerUrl, 2)
  await loadReference(owner, join(root, 'seeds'))
  await owner.destroy()
  const db = connect(urlFor('gs_app', ownerUrl), 12)
  mkdirSync(files, { recursive: true })
  const place = { files: createStore(files), secrets: secretsInMemory(), baseUrl: 'http://127.0.0.1' }
  await openDemo({ db, ownerUrl, root, ...place }, files)
  await db.destroy()
}

/** The address of a database on the server of the tests. */
export function addressOf(database: string): string {
  const server = process.env.TEST_DATABASE_SERVER
  if (!server) throw new Error('TEST_DATABASE_SERVER is not set: run the tests with `npm test`.')
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.toString()
}

/** Gives a folder the same files without copying them: a kept file never changes, it can only be taken away. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else linkSync(source, target)
  }
}

function shapeHash(): string {
  const hash = createHash('sha256')
  for (const folder of ['migrations', 'seeds'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile() && !it.name.includes('.test.'))
      .sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1)))
      hash.update(readFileSync(join(entry.parentPath, entry.name)))
  return hash.digest('hex').slice(0, 16)
}
