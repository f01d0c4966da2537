import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { mostPicked, stepsBy } from './facts.ts'
import { type Pace, paceOf, type Ways } from '../forecast.ts'
import { type ByKeeper, remembered } from './remembered.ts'

/** Where nothing is to be foreseen. */
export const noPace: Pace = { recognise: null, tell: null, follow: null }

/**
 * How many days each step usually took, over every exemplar there is but for other provinces' until a day: the middle one, for a few
 * that took years say nothing of the rest. Three numbers for everybody there, so that a commune and the province forecast
 * alike; no record is told.
 */
export async function readPace(db: Db, scope: Scope, asOf: DateText): Promise<Pace> {
  const here = await listHere(db, scope)
  const isPart = scope.units.length < mostPicked
  const ways = await remembered(db, ['ways', here, asOf], (source, keepers) =>
    listWays(source, keepers ? keepers.filter((it) => here.includes(it)) : here, asOf, isPart || keepers !== undefined),
  )
  return paces.get(ways) ?? keepPace(ways)
}

/** What was made of the same ways before. */
const paces = new WeakMap<ByKeeper<Ways>, Pace>()

function keepPace(ways: ByKeeper<Ways>): Pace {
  const pace = paceOf([...ways.values()].flat())
  paces.set(ways, pace)
  return pace
}

/** Every unit but those that only other provinces reach. */
async function listHere(db: Db, scope: Scope): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with province as materialized (
      select p.id, exists (select 1 from units.reach r where r.root_id = p.id and r.relation = 'administrative'
        and r.unit_id = any (${sql.val(scope.units)}::uuid[])) as own
      from units.unit p where p.kind = 'province'
    ), elsewhere as (
      select r.unit_id from units.reach r join province p on p.id = r.root_id and not p.own where r.relation = 'administrative'
      except
      select r.unit_id from units.reach r join province p on p.id = r.root_id and p.own where r.relation = 'administrative'
    )
    select id from units.unit where id not in (select unit_id from elsewhere) order by id`.execute(db)
  return rows.map(({ id }) => id)
}

/** How many days each recognised exemplar of these units took for each step that it went. */
async function listWays(db: Db, unitIds: readonly string[], asOf: DateText, isPart: boolean) {
  const step = stepsBy(isPart)
  const { rows } = await sql<Ways & { keeperId: string }>`
    with here as materialized (
      select unnest(${sql.val([...unitIds])}::uuid[]) as id
    ), mine as materialized (
      select e.id, e.unit_id from here join exemplars.exemplar e on e.unit_id = here.id
    ), way as (
      select mine.unit_id, r.first - n.first as recognise, p.first - r.first as tell, a.first - p.first as follow
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
    select unit_id as "keeperId", coalesce(array_agg(recognise) filter (where recognise >= 0), '{}') as recognise,
      coalesce(array_agg(tell) filter (where tell >= 0), '{}') as tell,
      coalesce(array_agg(follow) filter (where follow >= 0), '{}') as follow
    from way group by unit_id`.execute(db)
  return new Map(rows.map(({ keeperId, ...ways }) => [keeperId, [ways]]))
}
