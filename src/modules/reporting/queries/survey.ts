import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { daysLate } from '../lifecycle.ts'
import type { QuestionKind } from '../survey.ts'

/** A question that stands in the list: how many were asked, and how many of those in reach have answered. */
export type ListedSurvey = { id: string; title: string; from: string; dueOn: DateText; asked: number; answered: number }

export type AskedUnit = {
  unitId: string
  name: string
  answeredOn: DateText | null
  late: number
  version: number
  /** In the order of the questions; empty where it has not answered. */
  answers: string[]
}

export type ShownSurvey = {
  id: string
  unitId: string
  from: string
  title: string
  why: string
  dueOn: DateText
  questions: { ord: number; words: string; kind: QuestionKind }[]
  /** The units in reach that were asked. */
  units: AskedUnit[]
}

const seen = (scope: Scope) => within(scope, 's.unit_id', 'a.unit_id')

/** The questions that the reader asked, or whose units were asked: the newest first. */
export async function listSurveys(db: Db, scope: Scope): Promise<ListedSurvey[]> {
  const { rows } = await sql<ListedSurvey>`
    select s.id, s.title, l.name as "from", s.due_on as "dueOn", count(*)::int as asked, count(a.answered_at)::int as answered
    from reporting.survey s
    join units.label l on l.unit_id = s.unit_id
    join reporting.asked a on a.survey_id = s.id
    where ${seen(scope)}
    group by s.id, l.name
    order by s.opened_at desc limit 200
  `.execute(db)
  return rows
}

/** A question with the answers within reach. @throws Refusal `missing` where none of it is. */
export async function showSurvey(db: Db, scope: Scope, id: string, day: DateText): Promise<ShownSurvey> {
  const survey = await db
    .selectFrom('reporting.survey as s')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .select(['s.id', 's.unit_id as unitId', 'l.name as from', 's.title', 's.why', 's.due_on as dueOn'])
    .$narrowType<{ from: string }>()
    .where('s.id', '=', id)
    .executeTakeFirst()
  const { rows } = await sql<Omit<AskedUnit, 'late' | 'answeredOn'> & { at: Date | null }>`
    select a.unit_id as "unitId", units.name_on(a.unit_id, s.due_on) as name, a.answered_at as at, a.version,
      coalesce((select array_agg(w.words order by w.ord) from reporting.answer w
        where w.survey_id = a.survey_id and w.unit_id = a.unit_id), '{}') as answers
    from reporting.asked a join reporting.survey s on s.id = a.survey_id
    where a.survey_id = ${id}::uuid and ${seen(scope)}
  `.execute(db)
  if (!survey || rows.length === 0) throw new Refusal('missing', 'notFound')
  const questions = await db
    .selectFrom('reporting.question')
    .select(['ord', 'words', 'kind'])
    .$narrowType<{ kind: QuestionKind }>()
    .where('survey_id', '=', id)
    .orderBy('ord')
    .execute()
  const vietnamese = new Intl.Collator('vi', { numeric: true })
  const units = rows
    .map(({ at, ...row }) => {
      const answeredOn = at && today(at)
      return { ...row, answeredOn, late: daysLate(survey.dueOn, answeredOn, day) }
    })
    .sort((a, b) => Number(b.answeredOn === null) - Number(a.answeredOn === null) || vietnamese.compare(a.name, b.name))
  return { ...survey, questions, units }
}
