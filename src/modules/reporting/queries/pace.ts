import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Pace } from '../forecast.ts'

/**
 * How many days each step usually took, over every exemplar there is until a day: the middle one, for a few that took years
 * say nothing of the rest. Three numbers for everybody, so that a commune and the province forecast alike; no record is told.
 */
export async function readPace(db: Db, asOf: DateText): Promise<Pace> {
  const { rows } = await sql<Pace>`
    with way as (
      select n.first as nominated, r.first as recognised, p.first as told, a.first as followed
      from (select exemplar_id, min(decided_on) as first from exemplars.recognition
        where decided_on <= ${asOf}::date group by 1) r
      left join (select exemplar_id, min(sent_at)::date as first from exemplars.nomination
        where sent_at < ${asOf}::date + 1 group by 1) n using (exemplar_id)
      left join (select exemplar_id, min(on_day) as first from stories.publicised
        where on_day <= ${asOf}::date group by 1) p using (exemplar_id)
      left join (select exemplar_id, min(decided_at)::date as first from replication.adoption
        where state = 'confirmed' and decided_at < ${asOf}::date + 1 group by 1) a using (exemplar_id)
    )
    select (percentile_disc(0.5) within group (order by recognised - nominated) filter (where recognised >= nominated))::int as recognise,
      (percentile_disc(0.5) within group (order by told - recognised) filter (where told >= recognised))::int as tell,
      (percentile_disc(0.5) within group (order by followed - told) filter (where followed >= told))::int as follow
    from way`.execute(db)
  return rows[0]!
}
