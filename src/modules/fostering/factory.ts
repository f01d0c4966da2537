import { storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { addOffer } from './repository/hand-over.ts'
import { addPlan, getPlan, insertReview, insertWeakness, touchPlan } from './repository/plan.ts'

type Over = { exemplarId?: string; reviewOn?: string; startedOn?: string; unitKey?: string }

/** A running plan since 01/04/2024 for a commune's exemplar, with one review ahead and one open weakness, for tests. */
export async function storedPlan(
  db: Db,
  opener: Pick<Actor, 'id'>,
  { unitKey = 'xa-chau-dien', startedOn = '2024-04-01', reviewOn = '2024-07-01', ...over }: Over = {},
): Promise<{ id: string; exemplarId: string; reviewId: string; weaknessId: string }> {
  const exemplarId = over.exemplarId ?? (await storedExemplar(db, opener, { unitKey }))
  const [id, reviewId, weaknessId] = [newId(), newId(), newId()]
  await addPlan(db, {
    ...{ id, exemplarId, unitId: unitId(unitKey), startedOn, mentor: 'Ông Lâm Văn Tài, Hội Nông dân xã' },
    ...{ goal: 'Ghi được sổ thu chi, đủ minh chứng để giới thiệu lên huyện', createdBy: opener.id },
    createdAt: new Date(`${startedOn}T02:00:00Z`),
  })
  await insertReview(db, { id: reviewId, planId: id, dueOn: reviewOn })
  await insertWeakness(db, {
    ...{ id: weaknessId, planId: id, weakness: 'Chưa ghi sổ thu chi', remedy: 'Hội Nông dân cấp sổ mẫu' },
    ...{ dueOn: '2024-06-30', notedAt: new Date(`${startedOn}T02:00:00Z`) },
  })
  return { id, exemplarId, reviewId, weaknessId }
}

/** Offers a stored plan to another unit, for tests: the id of the offer. The plan has its next version then. */
export async function offeredPlan(db: Db, planId: string, by: Pick<Actor, 'id'>, toKey: string, at: Date) {
  const [id, plan] = [newId(at), await getPlan(db, planId)]
  const units = { fromUnitId: plan.unitId, toUnitId: unitId(toKey) }
  await addOffer(db, { id, planId, ...units, reason: 'Chuyển về ở với con', by: by.id, at })
  await touchPlan(db, plan)
  return id
}
