import { type Rung, rungIn } from '#modules/exemplars/index.ts'
import { sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Outcome } from '../plan.ts'

/** A plan as the list shows it. */
export type ListedPlan = {
  id: string
  exemplarId: string
  name: string
  unitId: string
  unitName: string
  mentor: string
  rung: Rung
  startedOn: DateText
  endedOn: DateText | null
  outcome: Outcome | null
  nextReview: DateText | null
  nextRemedy: DateText | null
  openWeaknesses: number
}

/** The plans of the units in scope that are running, what falls due first at the top; or those that have ended, last first. */
export async function listPlans(db: Db, scope: Scope, which: 'running' | 'ended'): Promise<ListedPlan[]> {
  const rows = await db
    .selectFrom('fostering.plan as p')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'p.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'p.unit_id')
    .select(['p.id', 'p.exemplar_id as exemplarId', 's.name', 'p.unit_id as unitId'])
    .select(['l.name as unitName', 'p.mentor', rungIn().as('rung')])
    .select(['p.started_on as startedOn', 'p.ended_on as endedOn', 'p.outcome'])
    .select([
      sql<DateText | null>`(select min(due_on) from fostering.review r where r.plan_id = p.id and r.done_on is null)`.as(
        'nextReview',
      ),
      sql<DateText | null>`(select min(due_on) from fostering.weakness w
        where w.plan_id = p.id and w.remedied_on is null)`.as('nextRemedy'),
      sql<number>`(select count(*) from fostering.weakness w where w.plan_id = p.id and w.remedied_on is null)`.as(
        'openWeaknesses',
      ),
    ])
    .$narrowType<{ unitName: string; outcome: Outcome | null }>()
    .where(within(scope, 'p.unit_id'))
    .where(open(scope, 'p.exemplar_id'))
    .where('p.ended_on', which === 'running' ? 'is' : 'is not', null)
    .orderBy('p.ended_on', 'desc')
    .orderBy('p.id')
    .execute()
  const dueOn = (it: ListedPlan) => [it.nextReview, it.nextRemedy].flatMap((day) => day ?? []).sort()[0] ?? '9999'
  return which === 'ended' ? rows : rows.sort((a, b) => dueOn(a).localeCompare(dueOn(b)))
}

/** An emerging exemplar that nobody fosters. */
export type Unfostered = {
  id: string
  code: string
  name: string
  unitName: string
  discoveredOn: DateText
  rung: Rung
}

/** The emerging exemplars of the units in scope without a running plan, those waiting longest first (clause IV.2.a). */
export async function listUnfostered(db: Db, scope: Scope): Promise<Unfostered[]> {
  return await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['e.id', 'e.code', 's.name', 'l.name as unitName', 'e.discovered_on as discoveredOn', rungIn().as('rung')])
    .$narrowType<{ unitName: string }>()
    .where(within(scope, 'e.unit_id'))
    .where(open(scope, 'e.id'))
    .where('e.stage', '=', 'emerging')
    .where(sql<boolean>`not exists (select 1 from fostering.plan p where p.exemplar_id = e.id and p.ended_on is null)`)
    .orderBy('e.discovered_on')
    .orderBy('e.id')
    .execute()
}
