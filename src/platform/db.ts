import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { prepareRepeated } from './database/prepared.ts'
import type { Database } from './schema.ts'

export type Db = Kysely<Database>

// A date without a time stays the text it is; counts fit in a number.
pg.types.setTypeParser(1082, (text) => text)
pg.types.setTypeParser(20, Number)

/** Opens a pool of connections. Dates and «today» in SQL are those of Vietnam. */
export function connect(url: string, connections = 10): Db {
  const options = '-c timezone=Asia/Ho_Chi_Minh -c plan_cache_mode=force_generic_plan -c jit=off'
  const pool = new pg.Pool({ connectionString: url, max: connections, options })
  pool.on('connect', prepareRepeated)
  // A connection that the server ended is replaced at its next use; whoever was using it hears of it from the query.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

/** Runs `work` in a transaction: joins the one already open, or opens one. */
export function inTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}
