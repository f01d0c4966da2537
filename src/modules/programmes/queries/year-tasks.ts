import { type RawBuilder, sql } from 'kysely'
import type { DateText } from '#platform/text/dates.ts'

/**
 * What units had to do by clause in a year, as it was planned at the end of a day, whether it was done and whether its effect
 * showed by then: for a figure of another module, which says whose it asks for. Columns `id`, `unit_id`, `is_done`, `has_effect`.
 */
export const tasksOfYear = ({ year, cutOff }: { year: number; cutOff: DateText }): RawBuilder<unknown> => sql`
  select k.id, k.unit_id, r.task_id is not null as is_done, coalesce(r.effect_at < ${cutOff}::date + 1, false) as has_effect
  from programmes.tasks_on(${cutOff}::date) k join programmes.programme p on p.id = k.programme_id
  left join programmes.task_result r on r.task_id = k.id and r.year = ${year} and r.done_on <= ${cutOff}::date
  where (extract(year from k.due_on) = ${year} or k.is_yearly and extract(year from k.due_on) < ${year})
    and extract(year from p.valid_to - 1) >= ${year} and (not k.is_dropped or r.task_id is not null)`
