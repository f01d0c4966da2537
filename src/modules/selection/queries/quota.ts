import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Quota, Standing } from '../allowance.ts'

/** What every class chooses in a round, by period. Public: it is the plan’s own. */
export async function listQuotas(db: Db, roundId: string): Promise<Quota[]> {
  return await db
    .selectFrom('selection.quota')
    .select(['id', 'quota_class as quotaClass', 'min_count as min', 'max_count as max', 'valid_from as from'])
    .select(['valid_to as to', 'basis', 'to_confirm as toConfirm'])
    .where('round_id', '=', roundId)
    .orderBy(
      sql`array_position(array['district', 'department', 'commune', 'central_agency', 'enterprise'], quota_class)`,
    )
    .orderBy('valid_from')
    .execute()
}

/**
 * The class that each unit falls under in a year, as it stands on a day: the newest one it has had by then, on its last day
 * where that has passed. So what a district chose before it ended keeps the measure of that time.
 */
export const standings = (year: number, day: DateText) => sql`
  select distinct on (q.unit_id) q.unit_id, q.class,
    least(${day}::date, coalesce(q.valid_to - 1, ${day}::date), make_date(${year}, 12, 31)) as on_day, q.valid_to
  from units.quota_class q
  where coalesce(q.valid_from, '-infinity') <= ${day}::date and coalesce(q.valid_to, 'infinity') > make_date(${year}, 1, 1)
  order by q.unit_id, q.valid_from desc nulls last`

/** The class of one unit in a round’s year; none where it had none. */
export async function findStanding(db: Db, unitId: string, year: number, day: DateText): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select it.class as "quotaClass", it.on_day as "on" from (${standings(year, day)}) it where it.unit_id = ${unitId}`.execute(
    db,
  )
  return rows[0]
}
