import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Level } from '../nomination.ts'

export type NewNomination = {
  id: string
  exemplarId: string
  fromUnitId: string
  toUnitId: string
  level: Level
  note: string | null
  sentBy: string
  sentAt: Date
}

/** Sends a nomination. An exemplar has at most one under way. */
export async function addNomination(db: Db, it: NewNomination): Promise<void> {
  await db
    .insertInto('exemplars.nomination')
    .values({
      ...{
        id: it.id,
        exemplar_id: it.exemplarId,
        from_unit_id: it.fromUnitId,
        to_unit_id: it.toUnitId,
        level: it.level,
      },
      ...{ state: 'sent', note: it.note, sent_by: it.sentBy, sent_at: it.sentAt },
    })
    .execute()
}

type Change =
  | { state: 'returned' | 'assessed' }
  | { state: 'sent'; resent_at: Date }
  | { state: 'verified'; verified_by?: string; verified_at?: Date }
  | { state: 'recognised' | 'declined' | 'withdrawn'; closed_at: Date }

/** Keeps how far a nomination has come. */
export async function saveNomination(db: Db, id: string, change: Change): Promise<void> {
  await db.updateTable('exemplars.nomination').set(change).where('id', '=', id).execute()
}

export type NewFaults = {
  nominationId: string
  texts: readonly string[]
  dueOn: DateText
  raisedBy: string
  raisedAt: Date
}

/** Names what must be mended, after the faults of earlier returns. */
export async function addFaults(db: Db, { nominationId, texts, dueOn, raisedBy, raisedAt }: NewFaults): Promise<void> {
  const { last } = await db
    .selectFrom('exemplars.fault')
    .select((it) => it.fn.coalesce(it.fn.max('ord'), it.lit(0)).as('last'))
    .where('nomination_id', '=', nominationId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('exemplars.fault')
    .values(
      texts.map((text, index) => ({
        ...{ id: newId(raisedAt), nomination_id: nominationId, ord: Number(last) + index + 1, text },
        ...{ due_on: dueOn, raised_by: raisedBy, raised_at: raisedAt },
      })),
    )
    .execute()
}

/** Ticks one fault of a nomination off. One that is ticked off already, or of another nomination, is refused. */
export async function clearOneFault(
  db: Db,
  it: { id: string; nominationId: string; answer: string; clearedBy: string; clearedAt: Date },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('exemplars.fault')
    .set({ answer: it.answer, cleared_by: it.clearedBy, cleared_at: it.clearedAt })
    .where('id', '=', it.id)
    .where('nomination_id', '=', it.nominationId)
    .where('cleared_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal('conflict', 'wrongState')
}

/** Says whose an assessment is: the criteria module keeps its scores and knows no subject. */
export async function linkAssessment(
  db: Db,
  it: { assessmentId: string; exemplarId: string; nominationId: string },
): Promise<void> {
  await db
    .insertInto('exemplars.assessment')
    .values({ assessment_id: it.assessmentId, exemplar_id: it.exemplarId, nomination_id: it.nominationId })
    .execute()
}
