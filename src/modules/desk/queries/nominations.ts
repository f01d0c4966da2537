import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** What was sent back to this unit: still to mend, or mended and to be sent again. Due when the earliest open fault is. */
export const returnedNominations: Part = ({ desk }) => sql`
  select case when f.open > 0 then 'mend' else 'resubmit' end, e.id, s.name, l.name, f.raised, f.due, f.open, f.total,
    null::text
  from exemplars.exemplar e
  join exemplars.subject s on s.id = e.subject_id
  join exemplars.nomination n on n.exemplar_id = e.id and n.state = 'returned'
  join units.label l on l.unit_id = n.to_unit_id
  cross join lateral (
    select count(*) filter (where x.cleared_at is null) as open, count(*) as total, max(x.raised_at)::date as raised,
      min(x.due_on) filter (where x.cleared_at is null) as due
    from exemplars.fault x where x.nomination_id = n.id
  ) f
  where e.stage = 'returned' and ${within(desk, 'e.unit_id')}`

/** What other officials nominated to this unit: to verify, to assess, to decide on. Never one's own to judge. */
export const nominationsHere: Part = ({ desk, actor }) => sql`
  select case n.state when 'sent' then 'verify' when 'verified' then 'assess' else 'recognise' end, e.id, s.name, l.name,
    case n.state when 'sent' then coalesce(n.resent_at, n.sent_at) when 'verified' then coalesce(n.verified_at, n.sent_at)
      else (select max(a.assessed_at) from exemplars.assessment x join criteria.assessment a on a.id = x.assessment_id
        where x.nomination_id = n.id) end::date,
    null::date, 0, 0, n.level
  from exemplars.nomination n
  join exemplars.exemplar e on e.id = n.exemplar_id and e.stage in ('nominated', 'verified', 'assessed')
  join exemplars.subject s on s.id = e.subject_id
  join units.label l on l.unit_id = n.from_unit_id
  where n.state in ('sent', 'verified', 'assessed') and ${within(desk, 'n.to_unit_id')}
    and (n.state = 'assessed' or n.sent_by <> ${actor.id})`
