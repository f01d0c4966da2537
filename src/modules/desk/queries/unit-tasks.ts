import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** What the unit planned for a clause of a plan this year and has not noted as done. */
export const unitTasksToDo: Part = ({ desk, day }) => sql`
  select 'doUnitTask', k.id, null::uuid, k.title, null::uuid, k.planned_at::date, d.due, 0, 0, k.clause_code
  from programmes.task k
  join programmes.programme p on p.id = k.programme_id
  cross join lateral (select case when k.is_yearly
    then (k.due_on + make_interval(years => extract(year from ${day}::date)::int - extract(year from k.due_on)::int))::date
    else k.due_on end as due) d
  where k.dropped_at is null and k.due_on < make_date(extract(year from ${day}::date)::int + 1, 1, 1)
    and (k.is_yearly or extract(year from k.due_on) = extract(year from ${day}::date))
    and d.due < p.valid_to and ${within(desk, 'k.unit_id')}
    and not exists (select from programmes.task_result r
      where r.task_id = k.id and r.year = extract(year from ${day}::date))`

/** Guidance that was sent to the unit, holds, and that nobody there has read. */
export const guidanceToRead: Part = ({ desk, day }) => sql`
  select distinct 'readGuidance', g.id, null::uuid, g.title, g.unit_id, g.issued_at::date, null::date, 0, 0, g.number
  from programmes.guidance g join programmes.guidance_unit x on x.guidance_id = g.id
  where coalesce(g.ended_on, 'infinity') > ${day}::date and ${within(desk, 'x.unit_id')}
    and not exists (select from programmes.guidance_reading r where r.guidance_id = g.id and r.unit_id = x.unit_id)`
