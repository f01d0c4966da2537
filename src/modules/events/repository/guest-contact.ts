import type { Db } from '#platform/db.ts'

/** Erases how to reach who was on the rolls of occasions that ended before an instant, and what mail servers said of them. */
export async function eraseContacts(db: Db, before: Date, now: Date): Promise<void> {
  await db
    .updateTable('events.participant')
    .set({ phone: null, email: null, contact_erased_at: now })
    .where('contact_erased_at', 'is', null)
    .where('roll_id', 'in', (it) => it.selectFrom('events.roll').select('id').where('ends_at', '<', before))
    .execute()
  await db
    .updateTable('events.reminder')
    .set({ answer: null })
    .where('answer', 'is not', null)
    .where('event_id', 'in', (it) => it.selectFrom('events.roll').select('id').where('ends_at', '<', before))
    .execute()
}
