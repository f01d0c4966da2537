import { sql } from 'kysely'
import { listTargets } from '#modules/programmes/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import type { Period } from '../quota.ts'
import type { BoardUnit } from '../rollup.ts'

/**
 * Every unit that owed something in the year up to the as-of day, in the quota class it had then, that the reader's posts
 * reach or stand directly above. A unit that ended in the year stays, with its last day.
 */
export async function listBoardUnits(db: Db, scope: Scope, { year, asOf }: Period): Promise<BoardUnit[]> {
  const { rows } = await sql<Omit<BoardUnit, 'owed'>>`
    with owing as (
      select distinct on (q.unit_id) q.unit_id, q.class, q.valid_from,
        case when q.valid_to <= ${asOf}::date then q.valid_to - 1 end as last_day
      from units.quota_class q
      where coalesce(q.valid_from, '-infinity') <= ${asOf}::date
        and coalesce(q.valid_to, 'infinity') > make_date(${year}, 1, 1)
      order by q.unit_id, q.valid_from desc nulls last
    )
    select u.id, coalesce(n.name, l.name) as name, coalesce(n.short, l.short) as short, u.kind, o.class as "quotaClass",
      case when u.valid_from > make_date(${year}, 1, 1) then u.valid_from end as "from", o.last_day as "lastDay",
      r.to_id as "parentId", u.lon, u.lat
    from owing o
    join units.unit u on u.id = o.unit_id
    join units.label l on l.unit_id = u.id
    left join units.name n on n.unit_id = u.id
      and daterange(n.valid_from, n.valid_to) @> coalesce(o.last_day, ${asOf}::date)
    left join units.relation r on r.unit_id = u.id and r.kind = 'administrative'
      and daterange(r.valid_from, r.valid_to) @> coalesce(o.last_day, ${asOf}::date)
    where u.id = any (${sql.val(scope.units)}::uuid[]) or r.to_id = any (${sql.val(scope.units)}::uuid[])
  `.execute(db)
  const days = [...new Set(rows.map(({ lastDay }) => lastDay ?? asOf))]
  const targets = new Map<DateText, Awaited<ReturnType<typeof listTargets>>>()
  for (const day of days) targets.set(day, await listTargets(db, 'publicised_and_replicated', day))
  return rows
    .map((unit) => ({
      ...unit,
      owed: targets.get(unit.lastDay ?? asOf)!.find((it) => it.quotaClass === unit.quotaClass),
    }))
    .sort((a, b) => vietnamese.compare(a.short, b.short) || (a.id < b.id ? -1 : 1))
}

/** Which unit each ended unit went over to whole, and what today's units are called. Names of units are public. */
export async function listSuccessions(db: Db, day: DateText) {
  const rows = await db
    .selectFrom('units.succession as s')
    .innerJoin('units.unit as u', 'u.id', 's.to_id')
    .innerJoin('units.label as l', 'l.unit_id', 's.to_id')
    .select(['s.from_id as from', 's.to_id as to', 'l.name', 'l.short', 'u.kind'])
    .where('s.part', '=', 'whole')
    .where('s.on_date', '<=', day)
    .orderBy('s.on_date')
    .$narrowType<{ name: string; short: string }>()
    .execute()
  return {
    wholeTo: new Map(rows.map(({ from, to }) => [from, to])),
    named: new Map(rows.map(({ to, name, short, kind }) => [to, { name, short, kind }])),
  }
}

/** The years in which a programme led, newest first. Public. */
export async function listYears(db: Db): Promise<number[]> {
  const spans = await db
    .selectFrom('programmes.programme')
    .select(['valid_from', 'valid_to'])
    .where('is_leading', '=', true)
    .execute()
  const years = spans.flatMap(({ valid_from, valid_to }) => {
    const first = Number(valid_from.slice(0, 4))
    const last = Number(addDays(valid_to, -1).slice(0, 4))
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
  return [...new Set(years)].sort((a, b) => b - a)
}

const vietnamese = new Intl.Collator('vi', { numeric: true })
