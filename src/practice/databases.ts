import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrate, migrationsIn } from '#platform/database/migrate.ts'

/** Databases for practice years: each a copy of one template, beside the real database and never in it. */
export type PracticeDatabases = {
  /** Whether this server lets us make databases at all. */
  mayMake: () => Promise<boolean>
  /** The owner's address of a practice year's database, made where it is not there yet. */
  make: (id: string) => Promise<string>
  /** Takes it away for good, whoever is connected to it. */
  drop: (id: string) => Promise<void>
}

type Options = { ownerUrl: string; root: string; fill: (ownerUrl: string) => Promise<void> }

const prefix = 'gs_practice_'
const nameOf = (id: string) => `${prefix}${id.replaceAll(/[^0-9a-f]/g, '')}`

/** `fill` puts the reference data and the invented cast into the template, once for each shape of the product. */
export function createPracticeDatabases({ ownerUrl, root, fill }: Options): PracticeDatabases {
  const addressOf = (name: string) => {
    const url = new URL(ownerUrl)
    url.pathname = `/${name}`
    return url.toString()
  }
  const template = `${prefix}template_${shapeOf(root)}`
  return {
    mayMake: () =>
      withOwner(async (owner) => {
        const { rows } = await owner.query(
          'select rolsuper or rolcreatedb as may from pg_roles where rolname = current_user',
        )
        return rows[0]?.may === true
      }),
    make: (id) =>
      withOwner(async (owner) => {
        await owner.query('select pg_advisory_lock(8271004)') // one at a time: a template in use cannot be copied
        if (!(await exists(owner, nameOf(id)))) {
          await prepare(owner)
          await owner.query(`create database ${nameOf(id)} template ${template}`)
        }
        return addressOf(nameOf(id))
      }),
    drop: (id) =>
      withOwner(async (owner) => void (await owner.query(`drop database if exists ${nameOf(id)} with (force)`))),
  }

  async function prepare(owner: pg.Client): Promise<void> {
    if (await exists(owner, template)) return
    const { rows } = await owner.query(`select datname from pg_database where datname like '${prefix}template_%'`)
    for (const { datname } of rows) await owner.query(`drop database if exists ${datname} with (force)`) // of an older shape
    await owner.query(`create database ${template}_new`)
    await migrate(addressOf(`${template}_new`), join(root, 'migrations'))
    await fill(addressOf(`${template}_new`))
    await owner.query(`alter database ${template}_new rename to ${template}`)
  }

  async function withOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
    const owner = new pg.Client({ connectionString: ownerUrl })
    owner.on('error', () => {}) // the query that was running says it
    await owner.connect()
    try {
      return await work(owner)
    } finally {
      await owner.end()
    }
  }
}

async function exists(owner: pg.Client, name: string): Promise<boolean> {
  return ((await owner.query('select 1 from pg_database where datname = $1', [name])).rowCount ?? 0) > 0
}

/** Names the shape that the template has: its migrations, the reference data, and the cast. */
function shapeOf(root: string): string {
  const hash = createHash('sha256')
  for (const { sha256 } of migrationsIn(join(root, 'migrations'))) hash.update(sha256)
  for (const folder of ['units', 'plan', 'criteria', 'law'])
    for (const file of readdirSync(join(root, 'seeds', folder)).sort())
      hash.update(readFileSync(join(root, 'seeds', folder, file)))
  return hash.update('cast 1').digest('hex').slice(0, 16)
}
