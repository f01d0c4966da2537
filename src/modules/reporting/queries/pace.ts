import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { mostPicked, stepsBy } from './facts.ts'
import type { Pace } from '../forecast.ts'

/** Where nothing is to be foreseen. */
export const noPace: Pace = { recognise: null, tell: null, follow: null }

/**
 * How many days each step usually took, over every exemplar there is but for other provinces' until a day: the middle one, for a few
 * that took years say nothing of the rest. Three numbers for everybody there, so that a commune and the province forecast
 * alike; no record is told.
 */
export async function readPace(db: Db, scope: Scope, asOf: DateText): Promise<Pace> {
  const step = stepsBy(scope.units.length < mostPicked)
  const { rows } = await sql<Pace>`
    with province as materialized (
      select p.id, exists (select 1 from units.reach r where r.root_id = p.id and r.relation = 'administrative'
        and r.unit_id = any (${sql.val(scope.units)}::uuid[])) as own
      from units.unit p where p.kind = 'province'
    ), elsewhere as (
      select r.unit_id from units.reach r join province p on p.id = r.root_id and not p.own where r.relation = 'administrative'
      except
      select r.unit_id from units.reach r join province p on p.id = r.root_id and p.own where r.relation = 'administrative'
    ), here as materialized (
      select id from units.unit where id not in (select unit_id from elsewhere)
    ), mine as materialized (
      select e.id from here join exemplars.exemplar e on e.unit_id = here.id
    ), way as (
      select n.first as nominated, r.first as recognised, p.first as told, a.first as followed
      from mine
      ${step('r', sql`exemplars.recognition where decided_on <= ${asOf}::date`, sql`min(decided_on) as first`)}
      ${step('n', sql`exemplars.nomination where sent_at < ${asOf}::date + 1`, sql`min(sent_at)::date as first`)}
      ${step('p', sql`stories.publicised where on_day <= ${asOf}::date`, sql`min(on_day) as first`)}
      ${step(
        'a',
        sql`replication.adoption where state = 'confirmed' and decided_at < ${asOf}::date + 1
        and (failed_at is null or failed_at >= ${asOf}::date + 1)`,
        sql`min(decided_at)::date as first`,
      )}
      where r.first is not null
    )
    select (percentile_disc(0.5) within group (order by recognised - nominated) filter (where recognised >= nominated))::int as recognise,
      (percentile_disc(0.5) within group (order by told - recognised) filter (where told >= recognised))::int as tell,
      (percentile_disc(0.5) within group (order by followed - told) filter (where followed >= told))::int as follow
    from way`.execute(db)
  return rows[0]!
}
