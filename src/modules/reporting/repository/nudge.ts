import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'

type NewNudge = {
  id: string
  unitId: string
  fromUnitId: string
  year: number
  owed: number
  has: number
  expected: number
  by: string
  at: Date
}

/** Puts down that a unit was told that it will miss its quota. @throws Refusal `conflict` where it was told this year already. */
export async function addNudge(db: Db, it: NewNudge): Promise<void> {
  const added = await db
    .insertInto('reporting.nudge')
    .values({
      ...{ id: it.id, unit_id: it.unitId, from_unit_id: it.fromUnitId, year: it.year, owed: it.owed, has: it.has },
      ...{ expected: it.expected, sent_by: it.by, sent_at: it.at },
    })
    .onConflict((on) => on.columns(['unit_id', 'year']).doNothing())
    .executeTakeFirst()
  if (!added.numInsertedOrUpdatedRows) throw new Refusal('conflict', 'reporting.nudgedAlready')
}

/** What a unit was told, held for its answer. @throws Refusal `missing`. */
export async function getNudge(db: Db, id: string) {
  const row = await db
    .selectFrom('reporting.nudge')
    .select(['id', 'unit_id as unitId', 'answer', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** Keeps what a unit answered. */
export async function answerNudge(
  db: Db,
  { id, version }: { id: string; version: number },
  { answer, by, at }: { answer: string; by: string; at: Date },
): Promise<void> {
  await db
    .updateTable('reporting.nudge')
    .set({ answer, answered_by: by, answered_at: at, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
