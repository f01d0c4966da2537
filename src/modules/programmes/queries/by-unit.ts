import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'

/** The tasks that units planned and did not drop: every year’s, and those of one time that are not done. */
export const keptTasks: Kept = {
  rows: sql`select unit_id, id, title as name from programmes.task t where dropped_at is null
    and (is_yearly or not exists (select 1 from programmes.task_result r where r.task_id = t.id))`,
  seen: (scope) => within(scope, 'kept.unit_id'),
  href: paths.task,
}
