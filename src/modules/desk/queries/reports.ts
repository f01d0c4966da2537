import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** The yearly reports this unit still owes: to begin, write, mend, sign or send (clause VI.2.c). A draft waits for its head. */
export const reportsToWrite: Part = ({ desk, actor }) => sql`
  select case when r.id is null then 'startReport'
      when r.state = 'signed' then 'sendReport' when r.state = 'returned' then 'mendReport'
      else ${actor.post.role === 'head' ? 'signReport' : 'writeReport'} end,
    coalesce(r.id, d.id), l.name, null::text, coalesce(f.raised, r.created_at::date, d.opened_at::date), d.due_on,
    coalesce(f.open, 0), coalesce(f.total, 0), d.year::text
  from reporting.expected x
  join reporting.round d on d.id = x.round_id
  join units.label l on l.unit_id = x.unit_id
  left join reporting.report r on r.round_id = d.id and r.unit_id = x.unit_id
  left join lateral (
    select count(*) filter (where y.cleared_at is null) as open, count(*) as total, max(y.raised_at)::date as raised
    from reporting.fault y where y.report_id = r.id
  ) f on true
  where coalesce(r.state, 'draft') in ('draft', 'returned', 'signed') and ${within(desk, 'x.unit_id')}`

/** Reports that other units sent to this one. */
export const reportsToAccept: Part = ({ desk }) => sql`
  select 'acceptReport', r.id, l.name, l.name, r.sent_at::date, null::date, 0, 0, d.year::text
  from reporting.report r
  join reporting.round d on d.id = r.round_id
  join reporting.expected x on x.round_id = d.id and x.unit_id = r.unit_id
  join units.label l on l.unit_id = r.unit_id
  where r.state = 'sent' and x.to_unit_id <> x.unit_id and ${within(desk, 'x.to_unit_id')}`

/** The units that still owe this one a report, counted by round: one line, however many they are. */
export const reportsMissing: Part = ({ desk }) => sql`
  select 'chaseReports', d.id, d.year::text, null::text, d.opened_at::date, d.due_on, count(*), 0, d.year::text
  from reporting.expected x
  join reporting.round d on d.id = x.round_id
  left join reporting.report r on r.round_id = d.id and r.unit_id = x.unit_id
  where x.to_unit_id <> x.unit_id and r.sent_at is null and ${within(desk, 'x.to_unit_id')}
  group by d.id`
