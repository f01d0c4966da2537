import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  sql,
} from 'kysely'
import type { Database } from '../schema.ts'
import type { Db } from '../db.ts'

/** What was read while nothing in the database changed: each question with its answer. */
type Kept = { snapshot: string; answers: Map<string, Promise<QueryResult<unknown>>>; rows: number }

/** The database itself behind each connection of this kind. */
const behind = new WeakMap<Db, Db>()

/** The database behind a connection that only reads, for who remembers by rules of their own; none behind any other. */
export const behindReader = (db: Db): Db | undefined => behind.get(db)

/** The most rows kept in memory; beyond them every question goes to the database again. */
const mostRows = 100_000

/** What an answer may not depend on but its text, its values and what the database holds: then it is asked anew. */
const changes = /\b(insert|update|delete|nextval|setval|now|clock_timestamp|random|current_date)\b/i

/**
 * A connection for pages that only read. Asked for at the start of a request, it answers a question that was asked before
 * from memory for as long as no transaction was committed since, whoever made it: PostgreSQL names what a reader may see
 * (`pg_current_snapshot`), and the same name means the same rows. So a page never shows less than what was saved before it
 * was asked for, and a province that reads more than it writes is served from memory. See decision 33.
 */
export function createReader(db: Db): () => Promise<Db> {
  let kept: Kept = { snapshot: '', answers: new Map(), rows: 0 }

  const connection: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery) => answer(query) as Promise<QueryResult<R>>,
    streamQuery: () => refuse(),
  }
  const reader = new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (it) => new PostgresIntrospector(it),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        ...{ init: nothing, releaseConnection: nothing, destroy: nothing, acquireConnection: async () => connection },
        ...{ beginTransaction: refuse, commitTransaction: refuse, rollbackTransaction: refuse },
      }),
    },
  })

  behind.set(reader, db)

  return async () => {
    const { rows } = await sql<{ snapshot: string }>`select pg_current_snapshot()::text as snapshot`.execute(db)
    const { snapshot } = rows[0]!
    if (snapshot !== kept.snapshot) kept = { snapshot, answers: new Map(), rows: 0 }
    return reader
  }

  async function answer(query: CompiledQuery): Promise<QueryResult<unknown>> {
    if (changes.test(query.sql)) return db.executeQuery(query)
    const here = kept
    const question = `${query.sql}\n${JSON.stringify(query.parameters)}`
    const known = here.answers.get(question)
    if (known) return { rows: [...(await known).rows] }

    const asked = db.executeQuery(query)
    if (here.rows < mostRows) here.answers.set(question, asked)
    try {
      const { rows } = await asked
      here.rows += 1 + rows.length
      for (const row of rows) Object.freeze(row) // shared by all who ask
      return { rows: [...rows] }
    } catch (error) {
      here.answers.delete(question)
      throw error
    }
  }
}

async function nothing(): Promise<void> {}

function refuse(): never {
  throw new Error('A page that only reads opens no transaction.')
}
