import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import { slug } from '#platform/text/slug.ts'
import type { AdoptionState } from './adoption.ts'
import type { Step } from './model.ts'
import { listHeirs } from './queries/line.ts'

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
  version: number
  steps: Step[]
}

/** The model of an exemplar, if somebody described it. */
export async function findModel(db: Db, exemplarId: string): Promise<Model | undefined> {
  const row = await db
    .selectFrom('replication.model')
    .select(['exemplar_id as exemplarId', 'slug', 'name', 'conditions', 'cost', 'duration', 'version'])
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

export type Adoption = {
  id: string
  exemplarId: string
  unitId: string
  sourceId: string
  state: AdoptionState
  recordedBy: string
  reason: string | null
  version: number
  /** The units that may decide on the day: the source, or what carries on from it. */
  heirIds: string[]
}

/** Reads an adoption for change, holding its row until the transaction ends. */
export async function getAdoption(db: Db, id: string, day: DateText): Promise<Adoption> {
  const row = await db
    .selectFrom('replication.adoption as a')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'a.exemplar_id')
    .select(['a.id', 'a.exemplar_id as exemplarId', 'a.unit_id as unitId', 'e.unit_id as sourceId', 'a.state'])
    .select(['a.recorded_by as recordedBy', 'a.reason', 'a.version'])
    .where('a.id', '=', id)
    .forUpdate('a')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, state: row.state as AdoptionState, heirIds: await listHeirs(db, row.sourceId, day) }
}

/** What a form shows beside what was typed, when somebody else decided first. */
export const savedAdoption = ({ state, reason }: Adoption): Record<string, string> => ({ state, reason: reason ?? '' })

type NewAdoption = Pick<Adoption, 'id' | 'exemplarId' | 'unitId' | 'recordedBy'> & {
  who: string
  since: DateText
  result: string
  fileId: string | null
  recordedAt: Date
}

export async function addAdoption(db: Db, it: NewAdoption): Promise<void> {
  await db
    .insertInto('replication.adoption')
    .values({
      ...{ id: it.id, exemplar_id: it.exemplarId, unit_id: it.unitId, who: it.who, since: it.since },
      ...{ result: it.result, file_id: it.fileId, recorded_by: it.recordedBy, recorded_at: it.recordedAt },
    })
    .execute()
}

type Decision = { state: 'confirmed' | 'declined'; decidedBy: string; decidedAt: Date; reason: string | null }

export async function decideAdoption(db: Db, { id, version }: Adoption, it: Decision): Promise<void> {
  await db
    .updateTable('replication.adoption')
    .set({
      state: it.state,
      decided_by: it.decidedBy,
      decided_at: it.decidedAt,
      reason: it.reason,
      version: version + 1,
    })
    .where('id', '=', id)
    .execute()
}

/** True when the unit already recorded that the same people do as this exemplar does, and it was not declined. */
export async function isRecorded(db: Db, exemplarId: string, unitId: string, who: string): Promise<boolean> {
  const row = await db
    .selectFrom('replication.adoption')
    .select('id')
    .where('exemplar_id', '=', exemplarId)
    .where('unit_id', '=', unitId)
    .where('state', '<>', 'declined')
    .where(sql<boolean>`platform.fold(who) = ${fold(who)}`)
    .executeTakeFirst()
  return row !== undefined
}
