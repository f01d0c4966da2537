import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { getPlan, type Plan } from './plan.ts'

/** An offer that waits for the other unit. */
export type OpenOffer = { id: string; fromUnitId: string; toUnitId: string }

/** A plan with the offer to hand it over that still waits for an answer. @throws Refusal `missing` where that offer does not. */
export async function getOffered(db: Db, planId: string, handOverId: string): Promise<Plan & { offer: OpenOffer }> {
  const plan = await getPlan(db, planId)
  const offer = await findOpenOffer(db, planId)
  if (offer?.id === handOverId) return { ...plan, offer }
  const known = await db.selectFrom('fostering.hand_over').select('id').where('id', '=', handOverId).executeTakeFirst()
  throw known ? new Refusal('conflict', 'fostering.answeredAlready') : new Refusal('missing', 'notFound')
}

/** The offer of a plan that waits for an answer, if there is one. */
export async function findOpenOffer(db: Db, planId: string): Promise<OpenOffer | undefined> {
  return await db
    .selectFrom('fostering.hand_over')
    .select(['id', 'from_unit_id as fromUnitId', 'to_unit_id as toUnitId'])
    .where('plan_id', '=', planId)
    .where('state', '=', 'offered')
    .executeTakeFirst()
}

type NewOffer = OpenOffer & { planId: string; reason: string; by: string; at: Date }

export async function addOffer(db: Db, it: NewOffer): Promise<void> {
  await db
    .insertInto('fostering.hand_over')
    .values({
      ...{ id: it.id, plan_id: it.planId, from_unit_id: it.fromUnitId, to_unit_id: it.toUnitId, reason: it.reason },
      ...{ offered_by: it.by, offered_at: it.at },
    })
    .execute()
}

type Close = { state: 'accepted' | 'declined' | 'withdrawn'; answer: string | null; by: string; at: Date }

export async function closeOffer(db: Db, id: string, { state, answer, by, at }: Close): Promise<void> {
  await db
    .updateTable('fostering.hand_over')
    .set({ state, answer, answered_by: by, answered_at: at })
    .where('id', '=', id)
    .execute()
}

/** From now on another unit fosters, with whoever it names to stand beside them; all that was written stays. */
export async function movePlan(db: Db, plan: Plan, unitId: string, mentor: string | null): Promise<void> {
  await db
    .updateTable('fostering.plan')
    .set({ unit_id: unitId, ...(mentor && { mentor }), version: plan.version + 1 })
    .where('id', '=', plan.id)
    .execute()
}
