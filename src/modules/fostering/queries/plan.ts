import { type Level, visible } from '#modules/exemplars/index.ts'
import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Outcome, SupportKind } from '../plan.ts'
import { listHandOvers, seesPlan } from './hand-over.ts'

/** A plan with all that was written under it, where the reader may see it; refused as missing where not. */
export async function showPlan(db: Db, scope: Scope, id: string) {
  const plan = await plans(db, scope).where('p.id', '=', id).where(seesPlan(scope)).executeTakeFirst()
  if (!plan) throw new Refusal('missing', 'notFound')
  return { ...plan, ...(await partsOf(db, id)) }
}

export type ShownPlan = Awaited<ReturnType<typeof showPlan>>

/** The plans of an exemplar, the latest first, for whoever may see the exemplar. */
export async function listPlansOf(db: Db, scope: Scope, exemplarId: string): Promise<ShownPlan[]> {
  const found = await plans(db, scope)
    .where('p.exemplar_id', '=', exemplarId)
    .where(visible(scope))
    .orderBy('p.started_on', 'desc')
    .orderBy('p.id', 'desc')
    .execute()
  return Promise.all(found.map(async (plan) => ({ ...plan, ...(await partsOf(db, plan.id)) })))
}

/** The plan that runs for an exemplar now, if there is one, for whoever may see the exemplar. */
export async function findRunningPlan(db: Db, exemplarId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('fostering.plan')
    .select('id')
    .where('exemplar_id', '=', exemplarId)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return row?.id
}

/** True when the file shows that a weakness of an exemplar was remedied, or was taken on a visit, and the reader may see the plan. */
export async function mayReadFileOfPlan(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const row = await plans(db, scope)
    .where(
      sql<boolean>`p.id in (select plan_id from fostering.weakness where file_id = ${fileId}
        union all select plan_id from fostering.visit where file_id = ${fileId})`,
    )
    .where(seesPlan(scope))
    .executeTakeFirst()
  return row !== undefined
}

const plans = (db: Db, scope: Scope) =>
  db
    .selectFrom('fostering.plan as p')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'p.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'p.unit_id')
    .select(['p.id', 'p.exemplar_id as exemplarId', 'e.code', 's.name', 'p.unit_id as unitId', 'l.name as unitName'])
    .select(['p.mentor', 'p.goal', 'p.started_on as startedOn', 'p.ended_on as endedOn', 'p.outcome', 'p.version'])
    .select(['p.target_level as targetLevel', visible(scope).as('seesRecord')])
    .$narrowType<{ unitName: string; outcome: Outcome | null; targetLevel: Level | null }>()

async function partsOf(db: Db, planId: string) {
  const supports = await db
    .selectFrom('fostering.support')
    .select(['id', 'kind', 'what', 'given_on as givenOn', 'given_by as givenBy', 'unit_id as unitId'])
    .$narrowType<{ kind: SupportKind }>()
    .where('plan_id', '=', planId)
    .orderBy('given_on')
    .orderBy('id')
    .execute()
  const weaknesses = await db
    .selectFrom('fostering.weakness as w')
    .leftJoin('files.file as f', 'f.id', 'w.file_id')
    .select(['w.id', 'w.weakness', 'w.remedy', 'w.due_on as dueOn', 'w.remedied_on as remediedOn'])
    .select(['w.file_id as fileId', 'f.name as fileName'])
    .where('w.plan_id', '=', planId)
    .orderBy('w.noted_at')
    .orderBy('w.id')
    .execute()
  const reviews = await db
    .selectFrom('fostering.review as r')
    .leftJoin('identity.official as o', 'o.id', 'r.done_by')
    .select(['r.id', 'r.due_on as dueOn', 'r.done_on as doneOn', 'r.findings', 'o.name as doneBy'])
    .where('r.plan_id', '=', planId)
    .orderBy('r.due_on', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
  const visits = await db
    .selectFrom('fostering.visit as v')
    .innerJoin('identity.official as o', 'o.id', 'v.visited_by')
    .leftJoin('files.file as f', 'f.id', 'v.file_id')
    .select(['v.id', 'v.on_day as onDay', 'v.note', 'v.file_id as fileId', 'f.name as fileName', 'o.name as by'])
    .where('v.plan_id', '=', planId)
    .orderBy('v.visited_at', 'desc')
    .execute()
  return { supports, weaknesses, reviews, visits, handOvers: await listHandOvers(db, planId) }
}
