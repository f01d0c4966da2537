import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** A unit as screens name it. `name` is the one in force, or the last it had. */
export type UnitRef = { id: string; key: string; kind: string; name: string; short: string; validTo: DateText | null }

const ref = ['u.id', 'u.key', 'u.kind', 'l.name', 'l.short', 'u.valid_to as validTo'] as const

/** The unit, whoever asks: names of units are public. */
export async function getUnit(db: Db, id: string): Promise<UnitRef> {
  const unit = await units(db).select(ref).where('u.id', '=', id).executeTakeFirst()
  if (!unit) throw new Refusal('missing', 'notFound')
  return unit
}

/** Every unit that exists on a day, ordered for a choice list: by kind, then by Vietnamese name. */
export async function listUnitsOn(db: Db, day: DateText, kinds?: readonly string[]): Promise<UnitRef[]> {
  const rows = await units(db)
    .select(ref)
    .where(sql<boolean>`daterange(u.valid_from, u.valid_to) @> ${day}::date`)
    .$if(kinds !== undefined, (it) => it.where('u.kind', 'in', [...kinds!]))
    .execute()
  return rows.sort(byKindAndName)
}

/** The units in the reader's scope that exist on a day. */
export async function listUnitsInScope(db: Db, scope: Scope, day: DateText): Promise<UnitRef[]> {
  const rows = await units(db)
    .select(ref)
    .where(within(scope, 'u.id'))
    .where(sql<boolean>`daterange(u.valid_from, u.valid_to) @> ${day}::date`)
    .execute()
  return rows.sort(byKindAndName)
}

/**
 * The unit directly above on a day, along a relation; none at the top. A unit that has ended winds up its affairs with
 * the one it last stood under.
 */
export async function findParent(
  db: Db,
  id: string,
  day: DateText,
  relation = 'administrative',
): Promise<UnitRef | undefined> {
  return await units(db)
    .innerJoin('units.relation as r', 'r.to_id', 'u.id')
    .select(ref)
    .where('r.unit_id', '=', id)
    .where('r.kind', '=', relation)
    .where(sql<boolean>`coalesce(r.valid_from, '-infinity') <= ${day}::date`)
    .orderBy(sql`r.valid_from desc nulls last`)
    .executeTakeFirst()
}

/** The province that a unit belongs to on a day: the top of its administrative line. */
export async function getProvinceOf(db: Db, id: string, day: DateText): Promise<UnitRef> {
  const unit = await getUnit(db, id)
  if (unit.kind === 'province') return unit
  const parent = await findParent(db, id, day)
  if (!parent) throw new Refusal('missing', 'notFound')
  return getProvinceOf(db, parent.id, day)
}

/**
 * The unit that carries on from one that has ended: the one named in its successions, the whole before the part. A unit
 * that was split over many (a district in 2025) has no single heir.
 */
export async function findSuccessor(db: Db, id: string): Promise<UnitRef | undefined> {
  return await units(db)
    .innerJoin('units.succession as s', 's.to_id', 'u.id')
    .select(ref)
    .where('s.from_id', '=', id)
    .where('s.kind', '<>', 'split')
    .orderBy('s.part', 'desc')
    .orderBy('s.on_date')
    .orderBy('s.to_id')
    .executeTakeFirst()
}

/** The ids of the units that a unit reaches along the administrative line, itself among them. */
export async function listReach(db: Db, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('units.reach')
    .select('unit_id')
    .where('root_id', '=', id)
    .where('relation', '=', 'administrative')
    .execute()
  return rows.map(({ unit_id }) => unit_id)
}

function units(db: Db) {
  return db.selectFrom('units.unit as u').innerJoin('units.label as l', 'l.unit_id', 'u.id').$narrowType<{
    name: string
    short: string
  }>()
}

/** The kinds of units in the order of official lists; those not named come last. */
export const kindsInOrder = [
  'province',
  'district',
  'commune',
  'department',
  'party_body',
  'front',
  'mass_organisation',
  'central_agency',
]
const vietnamese = new Intl.Collator('vi', { numeric: true })

/** Orders units as official lists do: by kind, then by Vietnamese name. */
export function byKindAndName(a: Pick<UnitRef, 'kind' | 'short'>, b: Pick<UnitRef, 'kind' | 'short'>): number {
  const rank = (kind: string) => (kindsInOrder.indexOf(kind) + kindsInOrder.length + 1) % (kindsInOrder.length + 1)
  return rank(a.kind) - rank(b.kind) || vietnamese.compare(a.short, b.short)
}
