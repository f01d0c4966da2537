import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { ItemWords } from '../checklist.ts'
import type { Reason } from '../risk.ts'

/** A plan as commands see it. `officeId` is the province that runs it today. */
export type Plan = {
  id: string
  unitId: string
  officeId: string
  year: number
  checklistId: string
  isIssued: boolean
  version: number
}

/** Reads a plan for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getPlan(db: Db, id: string, day: DateText): Promise<Plan> {
  const row = await db
    .selectFrom('inspections.plan')
    .select(['id', 'unit_id as unitId', 'year', 'checklist_id as checklistId', 'number', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { number, ...plan } = row
  return { ...plan, isIssued: number !== null, officeId: (await bearerOf(db, row.unitId, day)).id }
}

type NewPlan = { id: string; unitId: string; year: number; aim: string; checklistId: string; by: string; at: Date }

export async function addPlan(db: Db, it: NewPlan): Promise<void> {
  await db
    .insertInto('inspections.plan')
    .values({
      ...{ id: it.id, unit_id: it.unitId, year: it.year, aim: it.aim, checklist_id: it.checklistId },
      ...{ created_by: it.by, created_at: it.at },
    })
    .execute()
}

/** Counts a change under a plan as a change of the plan. */
export async function touchPlan(db: Db, { id, version }: Plan): Promise<void> {
  await db
    .updateTable('inspections.plan')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
}

export async function markIssued(db: Db, { id, version }: Plan, it: { number: string; on: DateText }): Promise<void> {
  await db
    .updateTable('inspections.plan')
    .set({ number: it.number, issued_on: it.on, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

type NewVisit = {
  id: string
  planId: string
  unitId: string
  reasons: readonly Reason[]
  why: string | null
  plannedOn: DateText
  by: string
  at: Date
}

/** Puts a unit on a plan, with why it was chosen. */
export async function addVisit(db: Db, it: NewVisit): Promise<void> {
  await db
    .insertInto('inspections.visit')
    .values({
      ...{ id: it.id, plan_id: it.planId, unit_id: it.unitId, reasons: JSON.stringify(it.reasons), why: it.why },
      ...{ planned_on: it.plannedOn, chosen_by: it.by, chosen_at: it.at },
    })
    .execute()
}

/** Takes a unit off a plan again, before a team was sent. */
export async function removeVisit(db: Db, id: string): Promise<void> {
  await db.deleteFrom('inspections.visit').where('id', '=', id).where('team_id', 'is', null).execute()
}

/** The visits of a plan as commands see them. */
export async function listVisitsOf(db: Db, planId: string) {
  return await db
    .selectFrom('inspections.visit')
    .select(['id', 'unit_id as unitId', 'team_id as teamId'])
    .where('plan_id', '=', planId)
    .execute()
}

type NewChecklist = {
  id: string
  unitId: string
  why: string
  on: DateText
  by: string
  at: Date
  items: readonly ItemWords[]
}

/** Keeps the next checklist of a unit; the ones before it stay for the visits that were done by them. */
export async function addChecklist(db: Db, it: NewChecklist): Promise<void> {
  const newest = await findNewest(db, it.unitId)
  await db
    .insertInto('inspections.checklist')
    .values({
      ...{ id: it.id, unit_id: it.unitId, number: (newest?.number ?? 0) + 1, why: it.why, issued_on: it.on },
      ...{ issued_by: it.by, issued_at: it.at },
    })
    .execute()
  const rows = it.items.map((item, at) => ({ id: newId(it.at), checklist_id: it.id, ord: at + 1, ...item }))
  await db.insertInto('inspections.item').values(rows).execute()
}

/** The checklist of a unit that is in use: the one with the highest number. */
export async function findNewest(db: Db, unitId: string) {
  return await db
    .selectFrom('inspections.checklist')
    .select(['id', 'number'])
    .where('unit_id', '=', unitId)
    .orderBy('number', 'desc')
    .forUpdate()
    .executeTakeFirst()
}
