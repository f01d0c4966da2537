import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { byKindAndName, type UnitRef } from '../queries.ts'

/** A unit of the register as it stood on a day, with the unit it stood under then. */
export type RegisterUnit = UnitRef & { parentId: string | null; toConfirm: boolean }

/** The units in the reader's scope as they stood on a day, with their names of that day. */
export async function listRegister(db: Db, scope: Scope, day: DateText): Promise<RegisterUnit[]> {
  const { rows } = await sql<RegisterUnit>`
    select u.id, u.key, u.kind, coalesce(n.name, l.name) as name, coalesce(n.short, l.short) as short,
      u.valid_to as "validTo", r.to_id as "parentId",
      (u.to_confirm or exists (select 1 from units.area_flag f where f.unit_id = u.id and f.to_confirm)) as "toConfirm"
    from units.unit u
    join units.label l on l.unit_id = u.id
    left join units.name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> ${day}::date
    left join units.relation r on r.unit_id = u.id and r.kind = 'administrative'
      and daterange(r.valid_from, r.valid_to) @> ${day}::date
    where ${within(scope, 'u.id')} and daterange(u.valid_from, u.valid_to) @> ${day}::date`.execute(db)
  return rows.sort(byKindAndName)
}

export type Span = { from: DateText | null; to: DateText | null }
type Named = { key: string; kind: string; name: string; short: string }

/** All that the register knows of a unit, each part with the period it held. */
export type UnitRecord = UnitRef &
  Span & {
    toConfirm: boolean
    note: string | null
    source: string | null
    names: (Span & { name: string; short: string; km: string | null })[]
    codes: (Span & { code: string })[]
    relations: (Span & Named & { relation: string })[]
    classes: (Span & { class: string })[]
    flags: (Span & { flag: string; toConfirm: boolean })[]
    /** Who led it, where it is a bloc or cluster. */
    leads: (Span & Named)[]
    before: Succession[]
    after: Succession[]
    /** The units that stood directly under it, by the period they did. */
    children: (Span & Named)[]
  }
export type Succession = Named & {
  how: string
  on: DateText
  part: string
  document: string | null
  toConfirm: boolean
}

/** The record of a unit by its key, in one round trip. The register of units is public: no scope. */
export async function getUnitRecord(db: Db, key: string): Promise<UnitRecord> {
  const { rows } = await sql<UnitRecord>`
    select u.id, u.key, u.kind, l.name, l.short, u.valid_to as "validTo", u.valid_from as "from", u.valid_to as "to",
      u.to_confirm as "toConfirm", u.note, u.source,
      ${all(sql`select name, short, km, valid_from as "from", valid_to as "to" from units.name where unit_id = u.id order by valid_from nulls first`)} as names,
      ${all(sql`select code, valid_from as "from", valid_to as "to" from units.code where unit_id = u.id order by valid_from nulls first`)} as codes,
      ${all(sql`select r.kind as relation, r.valid_from as "from", r.valid_to as "to", o.key, o.kind, ol.name, ol.short
        from units.relation r join units.unit o on o.id = r.to_id join units.label ol on ol.unit_id = o.id
        where r.unit_id = u.id order by r.kind, r.valid_from nulls first`)} as relations,
      ${all(sql`select class, valid_from as "from", valid_to as "to" from units.quota_class where unit_id = u.id order by valid_from nulls first`)} as classes,
      ${all(sql`select flag, to_confirm as "toConfirm", valid_from as "from", valid_to as "to" from units.area_flag where unit_id = u.id order by flag, valid_from nulls first`)} as flags,
      ${all(sql`select d.valid_from as "from", d.valid_to as "to", o.key, o.kind, ol.name, ol.short
        from units.lead d join units.unit o on o.id = d.lead_id join units.label ol on ol.unit_id = o.id
        where d.unit_id = u.id order by d.valid_from`)} as leads,
      ${all(successions(sql`from_id`, sql`to_id`))} as before,
      ${all(successions(sql`to_id`, sql`from_id`))} as after,
      ${all(sql`select r.valid_from as "from", r.valid_to as "to", o.key, o.kind, ol.name, ol.short
        from units.relation r join units.unit o on o.id = r.unit_id join units.label ol on ol.unit_id = o.id
        where r.to_id = u.id and r.kind = 'administrative'`)} as children
    from units.unit u join units.label l on l.unit_id = u.id
    where u.key = ${key}`.execute(db)
  const [unit] = rows
  if (!unit) throw new Refusal('missing', 'notFound')
  return { ...unit, children: unit.children.sort(byKindAndName) }
}

const all = (rows: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(it), '[]') from (${rows}) it)`

const successions = (other: ReturnType<typeof sql>, own: ReturnType<typeof sql>) => sql`
  select s.kind as how, s.on_date as "on", s.part, s.document, s.to_confirm as "toConfirm", o.key, o.kind, ol.name, ol.short
  from units.succession s join units.unit o on o.id = s.${other} join units.label ol on ol.unit_id = o.id
  where s.${own} = u.id order by s.on_date, ol.name`
