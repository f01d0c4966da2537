import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** The yearly reports this unit still owes: to begin, write, mend, sign or send (clause VI.2.c). What was checked waits for the head. */
export const reportsToWrite: Part = ({ desk, actor: { post } }) => sql`
  select case when r.id is null then 'startReport'
      when r.state = 'signed' then 'sendReport' when r.state = 'returned' then 'mendReport'
      when r.checked_at is not null then 'signReport' else 'writeReport' end,
    coalesce(r.id, d.id), null::uuid, null::text, x.unit_id,
    coalesce(max(f.raised_at)::date, r.created_at::date, d.opened_at::date), d.due_on,
    count(f.id) filter (where f.cleared_at is null), count(f.id), d.year::text
  from reporting.expected x
  join reporting.round d on d.id = x.round_id
  left join reporting.report r on r.round_id = d.id and r.unit_id = x.unit_id
  left join reporting.fault f on f.report_id = r.id
  where coalesce(r.state, 'draft') in ('draft', 'returned', 'signed') and ${within(desk, 'x.unit_id')}
    and (r.state is distinct from 'draft' or r.checked_at is null or ${post.role} = 'head')
  group by r.id, d.id, x.unit_id`

/** Reports that other units sent to this one. */
export const reportsToAccept: Part = ({ desk }) => sql`
  select 'acceptReport', r.id, null::uuid, null::text, x.unit_id, r.sent_at::date, null::date, 0, 0, d.year::text
  from reporting.report r
  join reporting.round d on d.id = r.round_id
  join reporting.expected x on x.round_id = d.id and x.unit_id = r.unit_id
  where r.state = 'sent' and x.to_unit_id <> x.unit_id and ${within(desk, 'x.to_unit_id')}`

/** Reports that this unit accepted and whose figures its head has not stood for yet. One line, however many they are. */
export const reportsToApprove: Part = ({ desk, actor: { post } }) => sql`
  select 'approveReports', d.id, null::uuid, null::text, null::uuid, min(r.accepted_at)::date, null::date, count(*), 0, d.year::text
  from reporting.report r
  join reporting.round d on d.id = r.round_id
  join reporting.expected x on x.round_id = d.id and x.unit_id = r.unit_id
  where r.state = 'accepted' and ${post.role} = 'head' and ${within(desk, 'x.to_unit_id')}
  group by d.id`

/** The units that still owe this one a report, counted by round: one line, however many they are. */
export const reportsMissing: Part = ({ desk }) => sql`
  select 'chaseReports', d.id, null::uuid, null::text, null::uuid, d.opened_at::date, d.due_on, count(*), 0, d.year::text
  from reporting.expected x
  join reporting.round d on d.id = x.round_id
  left join reporting.report r on r.round_id = d.id and r.unit_id = x.unit_id
  where x.to_unit_id <> x.unit_id and r.sent_at is null and ${within(desk, 'x.to_unit_id')}
  group by d.id`

/** Short questions that this unit was asked and has not answered. */
export const questionsToAnswer: Part = ({ desk }) => sql`
  select 'answerSurvey', s.id, null::uuid, s.title, s.unit_id, s.opened_at::date, s.due_on, 0, 0, null::text
  from reporting.survey s join reporting.asked a on a.survey_id = s.id
  where a.answered_at is null and ${within(desk, 'a.unit_id')}`

/** What a unit above told this one about the quota of this year, until it is answered. */
export const nudgesToAnswer: Part = ({ desk, day }) => sql`
  select 'answerNudge', n.id, null::uuid, null::text, n.from_unit_id, n.sent_at::date, null::date,
    n.owed - n.expected, n.owed, n.year::text
  from reporting.nudge n
  where n.answer is null and n.year = extract(year from ${day}::date) and ${within(desk, 'n.unit_id')}`
