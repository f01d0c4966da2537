import type { Level } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Outcome, SupportKind } from '../plan.ts'

/** A plan as commands see it, with all that was written under it, oldest first. `unitId` keeps the exemplar. */
export type Plan = {
  id: string
  exemplarId: string
  unitId: string
  mentor: string
  version: number
  startedOn: DateText
  outcome: Outcome | null
  supports: { what: string }[]
  weaknesses: { id: string; weakness: string; remedy: string; remediedOn: DateText | null }[]
  reviews: { id: string; dueOn: DateText; doneOn: DateText | null; findings: string | null }[]
}

/** Reads a plan for change, holding its row until the transaction ends. */
export async function getPlan(db: Db, id: string): Promise<Plan> {
  const row = await db.selectFrom('fostering.plan').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const supports = await db
    .selectFrom('fostering.support')
    .select('what')
    .where('plan_id', '=', id)
    .orderBy('id')
    .execute()
  const weaknesses = await db
    .selectFrom('fostering.weakness')
    .select(['id', 'weakness', 'remedy', 'remedied_on as remediedOn'])
    .where('plan_id', '=', id)
    .orderBy('id')
    .execute()
  const reviews = await db
    .selectFrom('fostering.review')
    .select(['id', 'due_on as dueOn', 'done_on as doneOn', 'findings'])
    .where('plan_id', '=', id)
    .orderBy('id')
    .execute()
  return {
    ...{ id, exemplarId: row.exemplar_id, unitId: row.unit_id, version: row.version, startedOn: row.started_on },
    mentor: row.mentor,
    ...{ outcome: row.outcome as Outcome | null, supports, weaknesses, reviews },
  }
}

/** An ended plan takes nothing more. */
export function refuseEnded({ outcome }: Pick<Plan, 'outcome'>): void {
  if (outcome) throw new Refusal('conflict', 'fostering.ended')
}

/** The exemplar that a plan is to be opened for, held until the transaction ends. */
export async function getFosterable(db: Db, exemplarId: string) {
  const row = await db
    .selectFrom('exemplars.exemplar')
    .select(['id', 'unit_id as unitId', 'stage', 'discovered_on as discoveredOn'])
    .where('id', '=', exemplarId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const open = await db
    .selectFrom('fostering.plan')
    .select('id')
    .where('exemplar_id', '=', exemplarId)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return { ...row, openPlanId: open?.id }
}

/** The latest that was written of each kind: what a form shows beside what was typed, when somebody else saved first. */
export function savedPlan({ supports, weaknesses, reviews, outcome, mentor }: Plan): Record<string, string> {
  const weakness = weaknesses.at(-1)
  return {
    what: supports.at(-1)?.what ?? '',
    weakness: weakness?.weakness ?? '',
    remedy: weakness?.remedy ?? '',
    findings: reviews.findLast(({ findings }) => findings)?.findings ?? '',
    dueOn: reviews.at(-1)?.dueOn ?? '',
    outcome: outcome ?? '',
    mentor,
  }
}

type NewPlan = Pick<Plan, 'id' | 'exemplarId' | 'unitId' | 'startedOn'> & {
  targetLevel?: Level | null
  mentor: string
  goal: string
  createdBy: string
  createdAt: Date
}

export async function addPlan(db: Db, it: NewPlan): Promise<void> {
  await db
    .insertInto('fostering.plan')
    .values({
      ...{ id: it.id, exemplar_id: it.exemplarId, unit_id: it.unitId, started_on: it.startedOn, mentor: it.mentor },
      target_level: it.targetLevel ?? null,
      ...{ goal: it.goal, created_by: it.createdBy, created_at: it.createdAt },
    })
    .execute()
}

/** Who stands beside them from now on; who did so before stays in the audit trail. */
export async function saveMentor(db: Db, { id, version }: Plan, mentor: string): Promise<void> {
  await db
    .updateTable('fostering.plan')
    .set({ mentor, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Counts a change under a plan as a change of the plan. */
export async function touchPlan(db: Db, { id, version }: Pick<Plan, 'id' | 'version'>): Promise<void> {
  await db
    .updateTable('fostering.plan')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
}

type End = { outcome: Outcome; endedOn: DateText }

export async function closePlan(db: Db, { id, version }: Plan, { outcome, endedOn }: End): Promise<void> {
  await db
    .updateTable('fostering.plan')
    .set({ outcome, ended_on: endedOn, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

type NewSupport = {
  id: string
  planId: string
  /** The unit that gave it, which may hand the plan over later. */
  unitId: string
  kind: SupportKind
  what: string
  givenOn: DateText
  givenBy: string | null
}

export async function insertSupport(db: Db, it: NewSupport): Promise<void> {
  await db
    .insertInto('fostering.support')
    .values({
      ...{ id: it.id, plan_id: it.planId, unit_id: it.unitId, kind: it.kind, what: it.what },
      ...{ given_on: it.givenOn, given_by: it.givenBy },
    })
    .execute()
}

type NewWeakness = {
  id: string
  planId: string
  weakness: string
  remedy: string
  dueOn: DateText | null
  notedAt: Date
}

export async function insertWeakness(db: Db, it: NewWeakness): Promise<void> {
  await db
    .insertInto('fostering.weakness')
    .values({
      ...{ id: it.id, plan_id: it.planId, weakness: it.weakness, remedy: it.remedy },
      ...{ due_on: it.dueOn, noted_at: it.notedAt },
    })
    .execute()
}

export async function markRemedied(db: Db, id: string, remediedOn: DateText, fileId: string): Promise<void> {
  await db
    .updateTable('fostering.weakness')
    .set({ remedied_on: remediedOn, file_id: fileId })
    .where('id', '=', id)
    .execute()
}

export async function insertReview(db: Db, review: { id: string; planId: string; dueOn: DateText }): Promise<void> {
  await db
    .insertInto('fostering.review')
    .values({ id: review.id, plan_id: review.planId, due_on: review.dueOn })
    .execute()
}

type Held = { doneOn: DateText; findings: string; doneBy: string }

export async function markReviewed(db: Db, id: string, { doneOn, findings, doneBy }: Held): Promise<void> {
  await db
    .updateTable('fostering.review')
    .set({ done_on: doneOn, findings, done_by: doneBy })
    .where('id', '=', id)
    .execute()
}

type NewVisit = {
  id: string
  planId: string
  onDay: DateText
  note: string
  fileId: string | null
  by: string
  at: Date
}

export async function insertVisit(db: Db, it: NewVisit): Promise<void> {
  const row = { id: it.id, plan_id: it.planId, on_day: it.onDay, note: it.note, file_id: it.fileId }
  await db
    .insertInto('fostering.visit')
    .values({ ...row, visited_by: it.by, visited_at: it.at })
    .execute()
}

type NewCheck = {
  id: string
  exemplarId: string
  onDay: DateText
  isWell: boolean
  note: string | null
  by: string
  at: Date
}

export async function insertQuietCheck(db: Db, it: NewCheck): Promise<void> {
  const row = { id: it.id, exemplar_id: it.exemplarId, on_day: it.onDay, is_well: it.isWell, note: it.note }
  await db
    .insertInto('fostering.quiet_check')
    .values({ ...row, checked_by: it.by, checked_at: it.at })
    .execute()
}
