import type { Db } from '#platform/db.ts'
import type { Asked, Stage } from '../reminder.ts'

type NewReminder = {
  id: string
  of: { roundId: string } | { surveyId: string }
  unitId: string
  stage: Stage
  asks: Asked
  at: Date
}
type Person = { officialId: string; email: string | null }

/** Puts down that a unit was reminded, and whom it was for. False where this stage was told before. */
export async function addReminder(db: Db, it: NewReminder, people: readonly Person[]): Promise<boolean> {
  const { id, of } = it
  const about = 'roundId' in of ? { round_id: of.roundId } : { survey_id: of.surveyId }
  const added = await db
    .insertInto('reporting.reminder')
    .values({ id, ...about, unit_id: it.unitId, stage: it.stage, asks: it.asks, sent_at: it.at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  if (!added.numInsertedOrUpdatedRows) return false
  if (people.length > 0)
    await db
      .insertInto('reporting.reminded')
      .values(
        people.map(({ officialId, email }) => ({
          ...{ reminder_id: it.id, official_id: officialId, letter: email ? 'waiting' : 'none' },
        })),
      )
      .execute()
  return true
}

/** Keeps how a letter ended. */
export async function endLetter(
  db: Db,
  { reminderId, officialId }: { reminderId: string; officialId: string },
  letter: 'sent' | 'failed',
  answer: string,
): Promise<void> {
  await db
    .updateTable('reporting.reminded')
    .set({ letter, answer })
    .where('reminder_id', '=', reminderId)
    .where('official_id', '=', officialId)
    .execute()
}
