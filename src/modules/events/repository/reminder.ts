import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Stage } from '../reminder.ts'

/** Whom a letter is for: somebody on the roll, or an official of a unit that was asked. */
export type Reminded = { participantId: string } | { officialId: string }
type NewReminder = { eventId: string; forDay: DateText; stage: Stage; of: Reminded; at: Date }

/** Puts down that somebody is reminded, once for each stage and day of the event. Gives its id; none where it was done before. */
export async function addReminder(
  db: Db,
  { eventId, forDay, stage, of, at }: NewReminder,
): Promise<string | undefined> {
  const added = await db
    .insertInto('events.reminder')
    .values({
      ...{ id: newId(at), event_id: eventId, for_day: forDay, days: stage, made_at: at },
      ...('participantId' in of ? { participant_id: of.participantId } : { official_id: of.officialId }),
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id
}

/** Keeps how a letter ended. */
export async function endLetter(db: Db, id: string, letter: 'sent' | 'failed', answer: string): Promise<void> {
  await db.updateTable('events.reminder').set({ letter, answer }).where('id', '=', id).execute()
}
