import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'

/** Reads an opinion for change. `askedId` is the agency that answers today. */
export async function getOpinion(db: Db, id: string, now: Date) {
  const row = await db
    .selectFrom('commendations.opinion')
    .select(['id', 'dossier_id as dossierId', 'unit_id as unitId', 'version', 'answered_at as answeredAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, askedId: (await bearerOf(db, row.unitId, today(now))).id }
}

export async function hasOpenOpinion(db: Db, dossierId: string, unitId: string): Promise<boolean> {
  const row = await db
    .selectFrom('commendations.opinion')
    .select('id')
    .where('dossier_id', '=', dossierId)
    .where('unit_id', '=', unitId)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

type NewOpinion = {
  id: string
  dossierId: string
  unitId: string
  byUnitId: string
  question: string
  askedBy: string
  askedAt: Date
  dueOn: DateText
}

export async function addOpinion(db: Db, it: NewOpinion): Promise<void> {
  await db
    .insertInto('commendations.opinion')
    .values({
      ...{ id: it.id, dossier_id: it.dossierId, unit_id: it.unitId, by_unit_id: it.byUnitId, question: it.question },
      ...{ asked_by: it.askedBy, asked_at: it.askedAt, due_on: it.dueOn },
    })
    .execute()
}

type Answer = { verdict: string; answer: string; by: string; at: Date }

export async function answerOpinion(db: Db, it: { id: string; version: number }, to: Answer): Promise<void> {
  await db
    .updateTable('commendations.opinion')
    .set({
      ...{ verdict: to.verdict, answer: to.answer, answered_by: to.by, answered_at: to.at },
      version: it.version + 1,
    })
    .where('id', '=', it.id)
    .execute()
}
