import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** What a unit owes in a round; none where it owes no report. */
export async function findExpected(db: Db, roundId: string, unitId: string) {
  return await db
    .selectFrom('reporting.expected')
    .select(['unit_id as unitId', 'to_unit_id as toUnitId'])
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .executeTakeFirst()
}

export type NewRound = {
  id: string
  programmeId: string
  year: number
  cutOff: DateText
  dueOn: DateText
  locksOn?: DateText | null
  openedAt: Date
}

/** Opens a round and freezes who owes: every unit with a quota class on the cut-off day. */
export async function addRound(db: Db, round: NewRound, toUnitId: string): Promise<void> {
  const { id, programmeId, year, cutOff, dueOn, locksOn = null, openedAt } = round
  const days = { cut_off: cutOff, due_on: dueOn, locks_on: locksOn, opened_at: openedAt }
  const values = { id, programme_id: programmeId, year, ...days }
  await db.insertInto('reporting.round').values(values).execute()
  await db
    .insertInto('reporting.expected')
    .columns(['round_id', 'unit_id', 'to_unit_id'])
    .expression((it) =>
      it
        .selectFrom('units.quota_class as q')
        .select(({ val, cast }) => [
          cast<string>(val(id), 'uuid').as('round_id'),
          'q.unit_id',
          cast<string>(val(toUnitId), 'uuid').as('to_unit_id'),
        ])
        .distinct()
        .where(({ or, eb }) => or([eb('q.valid_from', 'is', null), eb('q.valid_from', '<=', cutOff)]))
        .where(({ or, eb }) => or([eb('q.valid_to', 'is', null), eb('q.valid_to', '>', cutOff)])),
    )
    .execute()
}

/** Reads a round for change, with the unit that gathers its reports. @throws Refusal `missing`. */
export async function getRound(db: Db, id: string) {
  const row = await db
    .selectFrom('reporting.round as o')
    .innerJoin('reporting.expected as x', 'x.round_id', 'o.id')
    .innerJoin('units.unit as u', 'u.id', 'x.to_unit_id')
    .select(['o.id', 'o.due_on as dueOn', 'x.to_unit_id as unitId', 'u.kind'])
    .where('o.id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** Moves the day on which a round locks, or lets it stay open. */
export async function setLock(db: Db, id: string, locksOn: DateText | null): Promise<void> {
  await db.updateTable('reporting.round').set({ locks_on: locksOn }).where('id', '=', id).execute()
}
