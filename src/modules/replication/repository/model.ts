import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { slug } from '#platform/text/slug.ts'
import type { Step } from '../model.ts'

/** Holds an exemplar's row until the transaction ends: what is written about its model waits here in turn. */
export async function holdExemplar(db: Db, id: string) {
  const row = await db
    .selectFrom('exemplars.exemplar')
    .select(['id', 'unit_id as unitId', 'stage'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

export type Model = {
  exemplarId: string
  slug: string
  name: string
  conditions: string
  cost: string
  duration: string
  problem: string
  results: string
  limits: string
  contact: string
  version: number
  steps: Step[]
}

/** The model of an exemplar, if somebody described it. */
export async function findModel(db: Db, exemplarId: string): Promise<Model | undefined> {
  const row = await db
    .selectFrom('replication.model')
    .select(['exemplar_id as exemplarId', 'slug', 'name', 'conditions', 'cost', 'duration', 'version'])
    .select(['problem', 'results', 'limits', 'contact'])
    .where('exemplar_id', '=', exemplarId)
    .executeTakeFirst()
  if (!row) return undefined
  const steps = await db
    .selectFrom('replication.step')
    .select(['title', 'text'])
    .where('exemplar_id', '=', exemplarId)
    .orderBy('ord')
    .execute()
  return { ...row, steps }
}

/** Writes a model and its steps anew. The address of a model stays when its name changes. */
export async function saveModel(db: Db, { steps, ...model }: Model): Promise<void> {
  const { exemplarId, ...columns } = model
  await db
    .insertInto('replication.model')
    .values({ exemplar_id: exemplarId, ...columns })
    .onConflict((it) => it.column('exemplar_id').doUpdateSet(columns))
    .execute()
  await db.deleteFrom('replication.step').where('exemplar_id', '=', exemplarId).execute()
  await db
    .insertInto('replication.step')
    .values(steps.map((step, at) => ({ exemplar_id: exemplarId, ord: at + 1, ...step })))
    .execute()
}

/** An address that no other model has, as near to the name as can be. */
export async function freeSlug(db: Db, name: string): Promise<string> {
  const wished = slug(name) || 'cach-lam'
  await sql`select pg_advisory_xact_lock(hashtext(${`replication.slug:${wished}`}))`.execute(db)
  const rows = await db.selectFrom('replication.model').select('slug').where('slug', 'like', `${wished}%`).execute()
  const taken = new Set(rows.map((it) => it.slug))
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wished : `${wished}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}
