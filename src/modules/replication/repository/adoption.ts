import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import type { AdoptionState } from '../adoption.ts'
import { listHeirs } from '../queries/line.ts'

export type Adoption = {
  id: string
  exemplarId: string
  unitId: string
  sourceId: string
  state: AdoptionState
  since: DateText
  failedAt: Date | null
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
    .select(['a.recorded_by as recordedBy', 'a.reason', 'a.version', 'a.since', 'a.failed_at as failedAt'])
    .where('a.id', '=', id)
    .forUpdate('a')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, state: row.state as AdoptionState, heirIds: await listHeirs(db, row.sourceId, day) }
}

/** What a form shows beside what was typed, when somebody else decided first. */
export const savedAdoption = ({ state, reason, failedAt }: Adoption): Record<string, string> => ({
  ...{ state: failedAt ? 'failed' : state, reason: reason ?? '' },
})

type NewAdoption = Pick<Adoption, 'id' | 'exemplarId' | 'unitId' | 'recordedBy'> & {
  who: string
  since: DateText
  result: string
  fileId: string | null
  /** The adoption they learned it from; none: from the source. */
  fromId?: string | null
  recordedAt: Date
}

export async function addAdoption(db: Db, it: NewAdoption): Promise<void> {
  await db
    .insertInto('replication.adoption')
    .values({
      ...{ id: it.id, exemplar_id: it.exemplarId, unit_id: it.unitId, who: it.who, since: it.since },
      ...{ result: it.result, file_id: it.fileId, recorded_by: it.recordedBy, recorded_at: it.recordedAt },
      from_id: it.fromId ?? null,
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

/** True when the unit has on record that the same people do as this exemplar does: not declined, and not failed. */
export async function isRecorded(db: Db, exemplarId: string, unitId: string, who: string): Promise<boolean> {
  const row = await db
    .selectFrom('replication.adoption')
    .select('id')
    .where('exemplar_id', '=', exemplarId)
    .where('unit_id', '=', unitId)
    .where('state', '<>', 'declined')
    .where('failed_at', 'is', null)
    .where(sql<boolean>`platform.fold(who) = ${fold(who)}`)
    .executeTakeFirst()
  return row !== undefined
}

/** True when a new adopter may have learned from this adoption: confirmed, going on, of the same exemplar, by another unit. */
export async function isTeacher(db: Db, id: string, of: { exemplarId: string; unitId: string }): Promise<boolean> {
  const row = await db
    .selectFrom('replication.adoption')
    .select('id')
    .where('id', '=', id)
    .where('exemplar_id', '=', of.exemplarId)
    .where('unit_id', '<>', of.unitId)
    .where('state', '=', 'confirmed')
    .where('failed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
