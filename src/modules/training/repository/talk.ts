import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

type NewTalk = { id: string; memberId: string; listeners: number; audience: string; by: string; at: Date }

/** Who gave a talk that stands in the newsroom's ledger under the same id. */
export async function addTalk(db: Db, it: NewTalk): Promise<void> {
  await db
    .insertInto('training.talk')
    .values({
      ...{ id: it.id, member_id: it.memberId, listeners: it.listeners, audience: it.audience },
      ...{ recorded_by: it.by, recorded_at: it.at },
    })
    .execute()
}

type Reading = { memberId: string; formId: string; on: DateText; by: string; at: Date }

/** Notes that a rapporteur read a kit. Noting it again changes nothing. */
export async function addReading(db: Db, it: Reading): Promise<void> {
  await db
    .insertInto('training.kit_reading')
    .values({
      ...{ member_id: it.memberId, form_id: it.formId, read_on: it.on },
      ...{ noted_by: it.by, noted_at: it.at },
    })
    .onConflict((on) => on.doNothing())
    .execute()
}
