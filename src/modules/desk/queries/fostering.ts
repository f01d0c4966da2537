import { sql } from 'kysely'
import { open, within } from '#platform/access/index.ts'
import { daysAhead } from '../task.ts'
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

/** Plans that another unit offered to this one, and that wait for its answer. */
export const plansOffered: Part = ({ desk }) => sql`
  select 'takeOver', p.id, e.subject_id, null::text, h.from_unit_id, h.offered_at::date, null::date, 0, 0, h.reason
  from fostering.hand_over h
  join fostering.plan p on p.id = h.plan_id and p.ended_on is null
  join exemplars.exemplar e on e.id = p.exemplar_id
  where h.state = 'offered' and ${within(desk, 'h.to_unit_id')} and ${open(desk, 'e.id')}`

/**
 * How many recognised exemplars of this unit nobody looked at quietly for nearly six months (a recognition is a look too), as one
 * line: due when the first of them is.
 */
export const looksDue: Part = ({ desk, day }) => sql`
  select 'look', (array_agg(it.unit_id))[1], null::uuid, ''::text, null::uuid, null::date, min(it.due), count(*)::int, 0, null::text
  from (
    select e.unit_id, (greatest(max(r.decided_on),
      (select max(q.on_day) from fostering.quiet_check q where q.exemplar_id = e.id)) + interval '6 months')::date as due
    from exemplars.exemplar e join exemplars.recognition r on r.exemplar_id = e.id
    where e.stage = 'recognised' and ${within(desk, 'e.unit_id')} and ${open(desk, 'e.id')} group by e.id
  ) it
  where it.due <= ${day}::date + ${daysAhead}::int having count(*) > 0`
