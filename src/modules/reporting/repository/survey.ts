import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Question, QuestionKind } from '../survey.ts'

type NewSurvey = { id: string; unitId: string; title: string; why: string; dueOn: DateText; by: string; at: Date }

/** Asks: keeps the questions and freezes whom they go to. */
export async function addSurvey(
  db: Db,
  it: NewSurvey,
  questions: readonly Question[],
  unitIds: readonly string[],
): Promise<void> {
  const values = { id: it.id, unit_id: it.unitId, title: it.title, why: it.why, due_on: it.dueOn }
  await db
    .insertInto('reporting.survey')
    .values({ ...values, opened_by: it.by, opened_at: it.at })
    .execute()
  await db
    .insertInto('reporting.question')
    .values(questions.map((asked, at) => ({ survey_id: it.id, ord: at + 1, ...asked })))
    .execute()
  await db
    .insertInto('reporting.asked')
    .values(unitIds.map((unitId) => ({ survey_id: it.id, unit_id: unitId })))
    .execute()
}

/** What one unit was asked, held for its answer. @throws Refusal `missing`. */
export async function getAsked(db: Db, surveyId: string, unitId: string) {
  const row = await db
    .selectFrom('reporting.asked')
    .select(['survey_id as surveyId', 'unit_id as unitId', 'answered_at as answeredAt', 'version'])
    .where('survey_id', '=', surveyId)
    .where('unit_id', '=', unitId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const questions = await db
    .selectFrom('reporting.question')
    .select(['words', 'kind'])
    .$narrowType<{ kind: QuestionKind }>()
    .where('survey_id', '=', surveyId)
    .orderBy('ord')
    .execute()
  return { ...row, id: row.surveyId, questions }
}

/** Keeps the answers of a unit, in the order of the questions; the day of the first sending stays. */
export async function saveAnswers(
  db: Db,
  asked: { surveyId: string; unitId: string; answeredAt: Date | null; version: number },
  answers: readonly string[],
  { by, at }: { by: string; at: Date },
): Promise<void> {
  const { surveyId, unitId } = asked
  for (const [index, words] of answers.entries())
    await db
      .insertInto('reporting.answer')
      .values({ survey_id: surveyId, unit_id: unitId, ord: index + 1, words })
      .onConflict((on) => on.columns(['survey_id', 'unit_id', 'ord']).doUpdateSet({ words }))
      .execute()
  await db
    .updateTable('reporting.asked')
    .set({ answered_by: by, answered_at: asked.answeredAt ?? at, version: asked.version + 1 })
    .where('survey_id', '=', surveyId)
    .where('unit_id', '=', unitId)
    .execute()
}
