import { sql } from 'kysely'
import { open, within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** What was sent back to this unit: still to mend, or mended and to be sent again. Due when the earliest open fault is. */
export const returnedNominations: Part = ({ desk }) => sql`
  select case when count(f.id) filter (where f.cleared_at is null) > 0 then 'mend' else 'resubmit' end, e.id, e.subject_id,
    null::text, n.to_unit_id, max(f.raised_at)::date, min(f.due_on) filter (where f.cleared_at is null),
    count(f.id) filter (where f.cleared_at is null), count(f.id), null::text
  from exemplars.exemplar e
  join exemplars.nomination n on n.exemplar_id = e.id and n.state = 'returned'
  left join exemplars.fault f on f.nomination_id = n.id
  where e.stage = 'returned' and ${within(desk, 'e.unit_id')} and ${open(desk, 'e.id')}
  group by e.id, n.id`

/** What other officials nominated to this unit: to verify, to assess, to decide on. Never one's own to judge. */
export const nominationsHere: Part = ({ desk, actor }) => sql`
  select case n.state when 'sent' then 'verify' when 'verified' then 'assess' else 'recognise' end, e.id, e.subject_id,
    null::text, n.from_unit_id,
    case n.state when 'sent' then coalesce(n.resent_at, n.sent_at) when 'verified' then coalesce(n.verified_at, n.sent_at)
      else (select max(a.assessed_at) from exemplars.assessment x join criteria.assessment a on a.id = x.assessment_id
        where x.nomination_id = n.id) end::date,
    null::date, 0, 0, n.level
  from exemplars.nomination n
  join exemplars.exemplar e on e.id = n.exemplar_id and e.stage in ('nominated', 'verified', 'assessed')
  where n.state in ('sent', 'verified', 'assessed') and ${within(desk, 'n.to_unit_id')} and ${open(desk, 'e.id')}
    and (n.state = 'assessed' or n.sent_by <> ${actor.id})`
