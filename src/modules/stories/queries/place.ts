import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'

/** Refuses a field that does not exist and a topic that is not one of its own. Fields are public: no scope. */
export async function refuseStrangeTopic(
  db: Db,
  { fieldId, topicId }: { fieldId: string; topicId: string | null },
): Promise<void> {
  const field = await db.selectFrom('programmes.field').select('id').where('id', '=', fieldId).executeTakeFirst()
  if (!field) throw new Refusal('invalid', 'invalid', { fieldId: 'notAChoice' })
  if (!topicId) return
  const topic = await db
    .selectFrom('programmes.topic')
    .select('id')
    .where('id', '=', topicId)
    .where('field_id', '=', fieldId)
    .executeTakeFirst()
  if (!topic) throw new Refusal('invalid', 'invalid', { topicId: 'stories.strangeTopic' })
}
