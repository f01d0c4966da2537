import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { ReportState } from '../lifecycle.ts'

/** A unit that has not sent its report or answered a question, with who holds a post there on the day. */
export type OwingUnit = {
  of: { roundId: string } | { surveyId: string }
  unitId: string
  name: string
  dueOn: DateText
  state: ReportState | null
  isChecked: boolean
  isQuestion: boolean
  posts: { officialId: string; role: string; email: string | null }[]
}

/** Who still owes a report or an answer that is not overdue for a year, for the job that reminds. */
export async function listOwing(db: Db, day: DateText): Promise<OwingUnit[]> {
  const { rows } = await sql<OwingUnit>`
    with owed as (
      select jsonb_build_object('roundId', o.id) as of, x.unit_id, o.due_on, r.state, r.checked_at is not null as checked,
        false as question
      from reporting.round o
      join reporting.expected x on x.round_id = o.id
      left join reporting.report r on r.round_id = o.id and r.unit_id = x.unit_id
      where o.opened_at < ${day}::date + 1 and coalesce(r.state, 'draft') in ('draft', 'returned', 'signed')
      union all
      select jsonb_build_object('surveyId', s.id), a.unit_id, s.due_on, null, false, true
      from reporting.survey s join reporting.asked a on a.survey_id = s.id where a.answered_at is null
    )
    select o.of, o.unit_id as "unitId", l.name, o.due_on as "dueOn", o.state, o.checked as "isChecked", o.question as "isQuestion",
      coalesce((
        select jsonb_agg(distinct jsonb_build_object('officialId', f.id, 'role', p.role, 'email', f.email))
        from identity.post p join identity.official f on f.id = p.official_id
        where p.unit_id = o.unit_id and p.role in ('officer', 'head') and f.disabled_at is null
          and p.valid_from <= ${day}::date and (p.valid_to is null or p.valid_to > ${day}::date)), '[]') as posts
    from owed o
    join units.label l on l.unit_id = o.unit_id
    where o.due_on between ${day}::date - 365 and ${day}::date + 30
    order by o.of, o.unit_id
  `.execute(db)
  return rows
}

/** What a letter says and to whom it goes; none where it was dealt with, or the report or answer came meanwhile. */
export async function findLetter(db: Db, reminderId: string, officialId: string) {
  return await db
    .selectFrom('reporting.reminded as e')
    .innerJoin('reporting.reminder as m', 'm.id', 'e.reminder_id')
    .leftJoin('reporting.round as o', 'o.id', 'm.round_id')
    .leftJoin('reporting.survey as s', 's.id', 'm.survey_id')
    .leftJoin('reporting.asked as a', (on) =>
      on.onRef('a.survey_id', '=', 'm.survey_id').onRef('a.unit_id', '=', 'm.unit_id'),
    )
    .innerJoin('identity.official as f', 'f.id', 'e.official_id')
    .innerJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .leftJoin('reporting.report as r', (on) =>
      on.onRef('r.round_id', '=', 'm.round_id').onRef('r.unit_id', '=', 'm.unit_id'),
    )
    .select(['f.email', 'f.locale', 'f.name', 'l.name as unit', 'o.year', 'o.due_on as dueOn', 'm.stage', 'm.asks'])
    .select(['s.id as surveyId', 's.title', 's.due_on as answerBy'])
    .where('m.id', '=', reminderId)
    .where('f.id', '=', officialId)
    .where('f.disabled_at', 'is', null)
    .where('e.letter', '=', 'waiting')
    .where('a.answered_at', 'is', null)
    .where(({ or, eb }) => or([eb('r.state', 'is', null), eb('r.state', 'in', ['draft', 'returned', 'signed'])]))
    .executeTakeFirst()
}
