import { sql } from 'kysely'
import { open, within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** The number for the nation that this unit has not sent yet, while its class has one (clause IV.2.e). */
export const choicesToMake: Part = ({ desk, day }) => sql`
  select 'chooseForNation', r.id, null::uuid, null::text, null::uuid, r.opened_at::date, r.due_on,
    q.min_count - count(c.id), q.max_count, r.year::text
  from selection.round r
  join selection.quota q on q.round_id = r.id and q.max_count > 0
  join units.quota_class k on k.class = q.quota_class and daterange(k.valid_from, k.valid_to) && daterange(q.valid_from, q.valid_to)
    and daterange(q.valid_from, q.valid_to) @> least(${day}::date, coalesce(k.valid_to - 1, ${day}::date))
  left join selection.choice c on c.round_id = r.id and c.unit_id = k.unit_id
    and c.state in ('sent', 'returned', 'gathered', 'passed', 'submitted') and ${open(desk, 'c.exemplar_id')}
  where r.year = extract(year from ${day}::date) and ${within(desk, 'k.unit_id')}
  group by r.id, q.id having count(c.id) < q.min_count`

/** What the standing office gave back to be mended. */
export const choicesToMend: Part = ({ desk }) => sql`
  select 'mendChoice', c.id, e.subject_id, null::text, r.unit_id, c.sent_at::date, null::date, 0, 0, c.note
  from selection.choice c
  join selection.round r on r.id = c.round_id
  join exemplars.exemplar e on e.id = c.exemplar_id
  where c.state = 'returned' and ${within(desk, 'c.unit_id')} and ${open(desk, 'c.exemplar_id')}`

/** What units sent and the standing office has not taken in yet: one line a round. */
export const choicesToGather: Part = (sight) => waiting(sight, 'gatherChoices', 'sent')

/** What is gathered and not appraised yet: one line a round. */
export const choicesToAppraise: Part = (sight) => waiting(sight, 'appraiseChoices', 'gathered')

const waiting = ({ desk }: Parameters<Part>[0], kind: string, state: string) => sql`
  select ${kind}::text, r.id, null::uuid, null::text, null::uuid, min(c.sent_at)::date, null::date, count(c.id), 0, r.year::text
  from selection.choice c
  join selection.round r on r.id = c.round_id
  where c.state = ${state} and ${within(desk, 'r.unit_id')} and ${open(desk, 'c.exemplar_id')}
  group by r.id`
