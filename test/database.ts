import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after } from 'node:test'
import pg from 'pg'
import { loadReference } from '../src/reference.ts'
import { migrate, migrationsIn } from '#platform/database/migrate.ts'
import { urlFor } from '#platform/database/roles.ts'
import { connect, type Db } from '#platform/db.ts'

/** The server on which tests make their databases; `npm test` starts one. */
const server = process.env.TEST_DATABASE_SERVER ?? ''
const root = join(import.meta.dirname, '..')
const urls = new WeakMap<Db, string>()

/** The owner's address of a test database. */
export const urlOf = (db: Db) => urls.get(db)!

/** A migrated database with the reference data and nothing else, of the test file's own, gone when the file is done. */
export async function testDatabase(): Promise<Db> {
  const template = await prepareTemplate()
  const name = `gs_test_${randomUUID().replaceAll('-', '')}`
  await administer(`create database ${name} template ${template}`)
  const url = addressOf(name)
  const db = connect(urlFor('gs_app', url), 5)
  urls.set(db, url)
  after(async () => {
    await db.destroy()
    await administer(`drop database ${name} with (force)`)
  })
  return db
}

/** The portal's own connection to a test database: it reads the published views only. */
export function portalOf(db: Db): Db {
  const portal = connect(urlFor('gs_portal', urlOf(db)), 3)
  after(() => portal.destroy())
  return portal
}

/** Builds the template once per shape of the database, from the same files that production migrates with. */
export async function prepareTemplate(): Promise<string> {
  const name = `gs_template_${shapeHash()}`
  const client = new pg.Client({ connectionString: addressOf('postgres') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(8271003)')
    const known = await client.query('select 1 from pg_database where datname = $1', [name])
    if (known.rowCount) return name
    await client.query(`drop database if exists ${name}_new with (force)`)
    await client.query(`create database ${name}_new`)
    await migrate(addressOf(`${name}_new`), join(root, 'migrations'))
    const db = connect(addressOf(`${name}_new`), 2)
    await loadReference(db, join(root, 'seeds'))
    await db.destroy()
    await client.query(`alter database ${name}_new rename to ${name}`)
    return name
  } finally {
    await client.end()
  }
}

function shapeHash(): string {
  const hash = createHash('sha256')
  for (const { sha256 } of migrationsIn(join(root, 'migrations'))) hash.update(sha256)
  for (const folder of ['units', 'plan', 'criteria', 'law'])
    for (const file of readdirSync(join(root, 'seeds', folder)).sort())
      hash.update(readFileSync(join(root, 'seeds', folder, file)))
  return hash.digest('hex').slice(0, 16)
}

function addressOf(database: string): string {
  if (!server) throw new Error('TEST_DATABASE_SERVER is not set: run the tests with `npm test`.')
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.toString()
}

async function administer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf('postgres') })
  await client.connect()
  await client.query(text)
  await client.end()
}
