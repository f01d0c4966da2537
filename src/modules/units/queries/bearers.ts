import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/**
 * Which unit answers on a day for what each unit left: itself while it stands, else who goes on from it, else the one that
 * it stood under last. Every unit there ever was has exactly one. The register is public: no scope.
 */
export async function listBearers(db: Db, day: DateText): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; bearer: string }>`
    select unit_id as id, bearer_id as bearer from units.bearers(${day}::date)`.execute(db)
  return new Map(rows.map(({ id, bearer }) => [id, bearer]))
}

/**
 * Who went on from each unit that has ended by a day, one after the other, the last of whom stands: of one that was taken into
 * two, the larger part. A unit that was split over many (a district in 2025) has nobody here. The register is public: no scope.
 */
export async function listHeirs(db: Db, day: DateText): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ id: string; next: string }>`
    select distinct on (s.from_id) s.from_id as id, s.to_id as next
    from units.succession s join units.unit u on u.id = s.from_id
    where u.valid_to <= ${day}::date and s.on_date <= ${day}::date and s.kind <> 'split'
    order by s.from_id, s.part desc, s.on_date, s.to_id`.execute(db)
  const next = new Map(rows.map((it) => [it.id, it.next]))
  const lineOf = (id: string, before: readonly string[] = []): readonly string[] => {
    const heir = next.get(id)
    return heir === undefined || before.includes(heir) ? before : lineOf(heir, [...before, heir])
  }
  return new Map(rows.map(({ id }) => [id, lineOf(id)]))
}

/** Those of these units that have ended by a day, with the name of who goes on from each: told beside the name of then. */
export async function listHeirNames(db: Db, ids: readonly string[], day: DateText): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select b.unit_id as id, l.short as name from units.bearers(${day}::date) b join units.label l on l.unit_id = b.bearer_id
    where b.unit_id = any (${sql.val([...new Set(ids)])}::uuid[]) and b.bearer_id <> b.unit_id`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The units of these that stand on a day, with their names of that day and their kind. */
export async function listStanding(db: Db, ids: readonly string[], day: DateText) {
  const { rows } = await sql<{ id: string; name: string; kind: string; isNew: boolean }>`
    select u.id, units.name_on(u.id, ${day}::date) as name, u.kind, u.valid_from = ${day}::date as "isNew"
    from units.unit u
    where u.id = any (${sql.val([...ids])}::uuid[]) and daterange(u.valid_from, u.valid_to) @> ${day}::date`.execute(db)
  return rows
}

/** How many units of each kind stand on a day. */
export async function countKinds(db: Db, day: DateText): Promise<Map<string, number>> {
  const { rows } = await sql<{ kind: string; n: number }>`
    select kind, count(*)::int as n from units.unit where daterange(valid_from, valid_to) @> ${day}::date
    group by kind`.execute(db)
  return new Map(rows.map(({ kind, n }) => [kind, n]))
}
