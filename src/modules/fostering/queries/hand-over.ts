import { visible } from '#modules/exemplars/index.ts'
import { type RawBuilder, sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/**
 * The condition that a reader may see a plan (`p`) of a record (`e`): they may see the record, or their unit fosters, or was
 * offered to. What is closed to the reader stays so.
 */
export function seesPlan(scope: Scope): RawBuilder<boolean> {
  return sql<boolean>`(${open(scope, 'p.exemplar_id')} and (${visible(scope)} or ${within(scope, 'p.unit_id')} or exists (
    select from fostering.hand_over h where h.plan_id = p.id and h.state = 'offered' and ${within(scope, 'h.to_unit_id')})))`
}

/** One time that a plan was offered to another unit, and what that unit said. */
export type HandOver = {
  id: string
  fromUnit: string
  toUnit: string
  toUnitId: string
  reason: string
  state: 'offered' | 'accepted' | 'declined' | 'withdrawn'
  offeredBy: string
  offeredAt: Date
  answer: string | null
  answeredBy: string | null
  answeredAt: Date | null
}

/** Every offer of a plan, the newest first: for whoever may see the plan. */
export async function listHandOvers(db: Db, planId: string): Promise<HandOver[]> {
  return await db
    .selectFrom('fostering.hand_over as h')
    .innerJoin('units.label as f', 'f.unit_id', 'h.from_unit_id')
    .innerJoin('units.label as t', 't.unit_id', 'h.to_unit_id')
    .innerJoin('identity.official as o', 'o.id', 'h.offered_by')
    .leftJoin('identity.official as a', 'a.id', 'h.answered_by')
    .select(['h.id', 'f.name as fromUnit', 't.name as toUnit', 'h.to_unit_id as toUnitId', 'h.reason', 'h.state'])
    .select(['o.name as offeredBy', 'h.offered_at as offeredAt', 'h.answer', 'a.name as answeredBy'])
    .select('h.answered_at as answeredAt')
    .$narrowType<{ fromUnit: string; toUnit: string; state: HandOver['state'] }>()
    .where('h.plan_id', '=', planId)
    .orderBy('h.offered_at', 'desc')
    .execute()
}

/** A plan that was offered to a unit in scope and waits for its answer. */
export type OfferedPlan = { planId: string; name: string; fromUnit: string; offeredAt: Date }

/** The plans that wait for an answer of units in scope, those waiting longest first. */
export async function listOffered(db: Db, scope: Scope): Promise<OfferedPlan[]> {
  return await db
    .selectFrom('fostering.hand_over as h')
    .innerJoin('fostering.plan as p', 'p.id', 'h.plan_id')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'p.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as f', 'f.unit_id', 'h.from_unit_id')
    .select(['p.id as planId', 's.name', 'f.name as fromUnit', 'h.offered_at as offeredAt'])
    .$narrowType<{ fromUnit: string }>()
    .where('h.state', '=', 'offered')
    .where('p.ended_on', 'is', null)
    .where(within(scope, 'h.to_unit_id'))
    .where(open(scope, 'p.exemplar_id'))
    .orderBy('h.offered_at')
    .execute()
}
