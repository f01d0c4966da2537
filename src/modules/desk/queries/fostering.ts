import { sql } from 'kysely'
import { open, within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** Emerging exemplars of this unit that nobody fosters yet (clause IV.2.a). */
export const withoutPlan: Part = ({ desk }) => sql`
  select 'foster', e.id, e.subject_id, null::text, null::uuid, e.discovered_on, null::date, 0, 0, null::text
  from exemplars.exemplar e
  where e.stage = 'emerging' and ${within(desk, 'e.unit_id')} and ${open(desk, 'e.id')}
    and not exists (select 1 from fostering.plan p where p.exemplar_id = e.id)`

/** Reviews of this unit's plans that were not held yet. */
export const openReviews: Part = ({ desk }) => sql`
  select 'review', p.id, e.subject_id, null::text, null::uuid, p.started_on, r.due_on, 0, 0, null::text
  from fostering.plan p
  join fostering.review r on r.plan_id = p.id and r.done_on is null
  join exemplars.exemplar e on e.id = p.exemplar_id and e.stage not in ('on_hold', 'withdrawn', 'merged')
  where p.ended_on is null and ${within(desk, 'p.unit_id')} and ${open(desk, 'e.id')}`

/** Weaknesses whose remedy has a day and no evidence yet. */
export const openWeaknesses: Part = ({ desk }) => sql`
  select 'remedy', p.id, e.subject_id, null::text, null::uuid, w.noted_at::date, w.due_on, 0, 0, w.weakness
  from fostering.plan p
  join fostering.weakness w on w.plan_id = p.id and w.remedied_on is null and w.due_on is not null
  join exemplars.exemplar e on e.id = p.exemplar_id and e.stage not in ('on_hold', 'withdrawn', 'merged')
  where p.ended_on is null and ${within(desk, 'p.unit_id')} and ${open(desk, 'e.id')}`
