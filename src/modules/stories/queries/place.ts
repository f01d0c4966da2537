import { isMovementOf } from '#modules/programmes/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

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

type OfMovement = { movementId: string | null; unitId: string; day: DateText }

/** @throws Refusal where a story of a unit is said to be about a movement that it does not meet or that does not run. */
export async function refuseStrangeMovement(db: Db, { movementId, unitId, day }: OfMovement): Promise<void> {
  if (movementId !== null && !(await isMovementOf(db, movementId, unitId, [day])))
    throw new Refusal('invalid', 'invalid', { movementId: 'notAChoice' })
}
