import { sql } from 'kysely'
import { open, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Facts } from '../quota.ts'

/**
 * The first day of each step of every exemplar that these units keep or recognised, as it stood at the end of a day.
 * One pass over each table. The ids of the units come from a scope (`listBoardUnits`), never from a reader; `scope` keeps
 * out what is closed to the reader, for whom a figure must not tell that it is there.
 */
export async function listFacts(db: Db, scope: Scope, unitIds: readonly string[], asOf: DateText): Promise<Facts[]> {
  const units = sql`(select unnest(${sql.val([...unitIds])}::uuid[]))`
  const after = sql`(${asOf}::date + 1)`
  const { rows } = await sql<Facts>`
    with mine as materialized (
      select id from exemplars.exemplar where unit_id in ${units}
      union select exemplar_id from exemplars.recognition where unit_id in ${units}
    ), recognition as (
      select exemplar_id, min(decided_on) as first,
        jsonb_agg(jsonb_build_object('unitId', unit_id, 'on', decided_on)) as by_units
      from exemplars.recognition where decided_on <= ${asOf}::date and exemplar_id in (select id from mine)
      group by exemplar_id
    ), nomination as (
      select exemplar_id, min(sent_at)::date as first
      from exemplars.nomination where sent_at < ${after} and exemplar_id in (select id from mine) group by exemplar_id
    ), publication as (
      select exemplar_id, min(on_day) as first, bool_or(ended_at is null or ended_at >= ${after}) as live
      from stories.publicised
      where known_at < ${after} and on_day <= ${asOf}::date and exemplar_id in (select id from mine) group by exemplar_id
    ), adoption as (
      select exemplar_id, min(decided_at)::date as first
      from replication.adoption where state = 'confirmed' and decided_at < ${after} and exemplar_id in (select id from mine)
      group by exemplar_id
    )
    select e.id as "exemplarId", e.unit_id as "keeperId", coalesce(r.by_units, '[]') as recognisers,
      n.first as nominated, r.first as recognised, p.first as publicised, coalesce(p.live, false) as "isLive",
      a.first as adopted
    from mine
    join exemplars.exemplar e on e.id = mine.id
    left join recognition r on r.exemplar_id = e.id
    left join nomination n on n.exemplar_id = e.id
    left join publication p on p.exemplar_id = e.id
    left join adoption a on a.exemplar_id = e.id
    where ${open(scope, 'e.id')} and (e.unit_id in ${units} or r.exemplar_id is not null) and coalesce(n.first, r.first, p.first, a.first) is not null
  `.execute(db)
  return rows
}
