import type { Db } from '#platform/db.ts'
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
  openedAt: Date
}

/** Opens a round and freezes who owes: every unit with a quota class on the cut-off day. */
export async function addRound(db: Db, round: NewRound, toUnitId: string): Promise<void> {
  const { id, programmeId, year, cutOff, dueOn, openedAt } = round
  const values = { id, programme_id: programmeId, year, cut_off: cutOff, due_on: dueOn, opened_at: openedAt }
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
