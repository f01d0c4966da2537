import { type RawBuilder, sql } from 'kysely'
import { open, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Facts } from '../quota.ts'
import { type ByKeeper, remembered } from './remembered.ts'

/**
 * The first day of each step of every exemplar that these units keep or recognised, as it stood at the end of a day.
 * One pass over each table. Records that were merged by then stand under the kept one, each with its own days: the person
 * counts once, and each unit keeps its credit (decision 98). The ids of the units come from a scope (`listBoardUnits`), never from a reader; `scope` keeps
 * out what is closed to the reader, for whom a figure must not tell that it is there. With a `year`, what can neither count in
 * it nor is in hand any more is left out: of three years of a nation that is most of it.
 */
export async function listFacts(
  db: Db,
  scope: Scope,
  unitIds: readonly string[],
  asOf: DateText,
  year?: number,
  keepers?: readonly string[],
): Promise<Facts[]> {
  const units = sql`(select unnest(${sql.val([...unitIds])}::uuid[]))`
  const after = sql`(${asOf}::date + 1)`
  const step = stepsBy(keepers !== undefined || unitIds.length < mostPicked)
  const { rows } = await sql<Row>`
    with mine as materialized (${
      keepers
        ? keptBy(keepers)
        : sql`
      select e.id, e.unit_id from exemplars.exemplar e where e.unit_id in ${units} and ${open(scope, 'e.id')}
      union
      select e.id, e.unit_id from exemplars.recognition r
      join lateral (select e.id, e.unit_id from exemplars.exemplar e where e.id = r.exemplar_id offset 0) e on true
      where r.unit_id in ${units} and r.decided_on <= ${asOf}::date and ${open(scope, 'e.id')}`
    }
    )
    select coalesce(k.kept_id, mine.id) as "exemplarId", mine.unit_id as "keeperId", r.by_units as "byUnits", r.days, n.first as nominated,
      r.first as recognised, p.first as publicised, coalesce(p.live, false) as "isLive", a.first as adopted
    from mine
    left join exemplars.kept_at(${after}) k on k.id = mine.id
    ${step(
      'r',
      sql`exemplars.recognition where decided_on <= ${asOf}::date`,
      sql`min(decided_on) as first,
      array_agg(unit_id::text) as by_units, array_agg(decided_on::text) as days`,
    )}
    ${step('n', sql`exemplars.nomination where sent_at < ${after}`, sql`min(sent_at)::date as first`)}
    ${step(
      'p',
      sql`stories.publicised where known_at < ${after} and on_day <= ${asOf}::date`,
      sql`min(on_day) as first,
      bool_or(ended_at is null or ended_at >= ${after}) as live`,
    )}
    ${step(
      'a',
      sql`replication.adoption where state = 'confirmed' and decided_at < ${after}
      and (failed_at is null or failed_at >= ${after})`,
      sql`min(decided_at)::date as first`,
    )}
    where coalesce(n.first, r.first, p.first, a.first) is not null and ${year === undefined ? sql`true` : matters(year, asOf)}
  `.execute(db)
  return rows.map(({ byUnits, days, ...row }) => ({
    ...row,
    recognisers: byUnits?.map((unitId, at) => ({ unitId, on: days![at]! })) ?? [],
  }))

  /** Of the records that a few units keep, those that are these units' own. */
  function keptBy(few: readonly string[]) {
    return sql`
      select e.id, e.unit_id from exemplars.exemplar e where e.unit_id = any (${sql.val([...few])}::uuid[]) and ${open(scope, 'e.id')}
        and (e.unit_id in ${units} or exists (select 1 from exemplars.recognition r
          where r.exemplar_id = e.id and r.unit_id in ${units} and r.decided_on <= ${asOf}::date))`
  }
}

/** The same for a page, by keeper: counted anew only where a record changed since. */
export async function rememberFacts(
  db: Db,
  scope: Scope,
  unitIds: readonly string[],
  asOf: DateText,
  year: number,
): Promise<ByKeeper<Facts>> {
  return await remembered(db, ['facts', unitIds, scope.closed, asOf, year], async (source, keepers) =>
    Map.groupBy(await listFacts(source, scope, unitIds, asOf, year, keepers), ({ keeperId }) => keeperId),
  )
}

type Row = Omit<Facts, 'recognisers'> & { byUnits: string[] | null; days: DateText[] | null }

/** More units than any province has: beyond them every table is read through once. */
export const mostPicked = 1500

/**
 * Joins what is known of each row of `of`, one row a step, by its id in the column `key`: looked up one by one where few are
 * `picked` out of many, else counted for all at once.
 */
export const stepsBy =
  (picked: boolean, of = 'mine', key = 'exemplar_id') =>
  (name: string, from: RawBuilder<unknown>, what: RawBuilder<unknown>) =>
    picked
      ? sql`left join lateral (select ${what} from ${from} and ${sql.ref(key)} = ${sql.ref(`${of}.id`)}) ${sql.ref(name)} on true`
      : sql`left join (select ${sql.ref(key)} as key, ${what} from ${from} group by 1) ${sql.ref(name)}
          on ${sql.ref(`${name}.key`)} = ${sql.ref(`${of}.id`)}`

/** Before the year is over, what does not count yet may still come to; afterwards only what happened within it counts. */
function matters(year: number, asOf: DateText) {
  const first = `${year}-01-01`
  if (asOf < `${year}-12-31`)
    return sql`not coalesce(p.live and p.first < ${first}::date and a.first < ${first}::date, false)`
  return sql`greatest(n.first, r.first, p.first, a.first) >= ${first}::date`
}
