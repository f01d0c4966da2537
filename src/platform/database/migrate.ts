import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { grantRoles } from './roles.ts'

/**
 * Brings the database to the newest shape: every file of `migrations/` once, in order, each in its own transaction.
 * Safe to call from several processes at once. @throws when a file that has run was changed afterwards.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // the query that was running says it
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(8271001)')
    await runMigrations({ connectionString: url })
    await client.query(`create schema if not exists platform;
      create table if not exists platform.migration (
        name text primary key, sha256 text not null, ran_at timestamptz not null default now())`)
    const ran = await client.query<{ name: string; sha256: string }>('select name, sha256 from platform.migration')
    const known = new Map(ran.rows.map(({ name, sha256 }) => [name, sha256]))
    const fresh: string[] = []
    for (const file of migrationsIn(folder)) {
      if (known.get(file.name) === file.sha256) continue
      if (known.has(file.name))
        throw new Error(`Migration ${file.name} was changed after it ran. Write a new one instead.`)
      await runOnce(client, file)
      fresh.push(file.name)
    }
    await grantRoles(client, url)
    return fresh
  } finally {
    await client.end()
  }
}

type Migration = { name: string; sql: string; sha256: string }

/** The migrations of a folder, in the order they run. */
export function migrationsIn(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    })
}

async function runOnce(client: pg.Client, { name, sql, sha256 }: Migration) {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into platform.migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
