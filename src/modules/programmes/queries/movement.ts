import { type RawBuilder, sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { MovementScope, MovementWay } from '../movement.ts'
import { bearerOf } from './task.ts'

/** Whose movements a reader meets: the nation’s, and those of units that stand over one of theirs, or are one. */
const met = (scope: Scope): RawBuilder<boolean> => sql<boolean>`(m.unit_id is null or exists (
  select from units.reach r where r.root_id = m.unit_id and r.unit_id in (select unnest(${sql.val(scope.units)}::uuid[]))))`

/** The movements that run on one of some days, for who may choose one; and those chosen already, whenever they ran. */
export async function listMovements(
  db: Db,
  scope: Scope,
  locale: Locale,
  { days, chosen = [] }: { days: readonly DateText[]; chosen?: readonly (string | null | undefined)[] },
) {
  const kept = chosen.filter((it) => typeof it === 'string')
  return await db
    .selectFrom('programmes.movement as m')
    .select(['m.id', nameIn(locale).as('name')])
    .where(
      sql<boolean>`(m.id = any (${sql.val(kept)}::uuid[]) or ${met(scope)}
        and exists (select from unnest(${sql.val(days)}::date[]) d (day) where daterange(m.valid_from, m.valid_to) @> d.day))`,
    )
    .orderBy(sql`array_position(array['unit', 'cluster', 'province', 'national'], m.scope)`)
    .orderBy('m.name')
    .execute()
}

/** Whether something of a unit may be of a movement: the nation’s, or of a unit that stands over it, on one of some days. */
export async function isMovementOf(db: Db, id: string, unitId: string, days: readonly DateText[]): Promise<boolean> {
  const { rows } = await sql`
    select 1 from programmes.movement m
    where m.id = ${id} and (m.unit_id is null or exists (
      select from units.reach r where r.root_id = m.unit_id and r.unit_id = ${unitId}))
      and exists (select from unnest(${sql.val(days)}::date[]) d (day) where daterange(m.valid_from, m.valid_to) @> d.day)`.execute(
    db,
  )
  return rows.length > 0
}

export type ListedMovement = Awaited<ReturnType<typeof listRegister>>[number]

/** The register as a reader meets it: the widest first, then by name. */
export async function listRegister(db: Db, scope: Scope, locale: Locale) {
  return await movements(db, locale)
    .where(met(scope))
    .orderBy(sql`array_position(array['national', 'province', 'cluster', 'unit'], m.scope)`)
    .orderBy('m.name')
    .execute()
}

export type ShownMovement = Awaited<ReturnType<typeof showMovement>>

/** One movement with what it was called before. `keeperId`: who answers for it on the day. @throws Refusal `missing`. */
export async function showMovement(db: Db, scope: Scope, locale: Locale, id: string, day: DateText) {
  const row = await movements(db, locale).where('m.id', '=', id).where(met(scope)).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const was = await db
    .selectFrom('programmes.movement_was as w')
    .innerJoin('identity.official as o', 'o.id', 'w.changed_by')
    .select(['w.number', 'w.until_on as until', 'w.name', 'w.launched_by as launchedBy', 'w.document', 'o.name as by'])
    .where('w.movement_id', '=', id)
    .orderBy('w.number', 'desc')
    .execute()
  return { ...row, was, keeperId: row.unitId ? await bearerOf(db, row.unitId, day) : '' }
}

const nameIn = (locale: Locale) =>
  locale === 'vi' ? sql<string>`m.name` : sql<string>`coalesce(${sql.ref(`m.name_${locale}`)}, m.name)`

const movements = (db: Db, locale: Locale) =>
  db
    .selectFrom('programmes.movement as m')
    .leftJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .leftJoin('programmes.field as f', 'f.id', 'm.field_id')
    .leftJoin('identity.official as o', 'o.id', 'm.entered_by')
    .select(['m.id', nameIn(locale).as('title'), 'm.name', 'm.name_km as nameKm', 'm.name_en as nameEn', 'm.scope'])
    .select([
      'm.way',
      'm.launched_by as launchedBy',
      'm.document',
      'm.aims',
      'm.valid_from as from',
      'm.valid_to as to',
    ])
    .select([
      'm.to_confirm as toConfirm',
      'm.field_id as fieldId',
      `f.name_${locale} as fieldName`,
      'm.unit_id as unitId',
    ])
    .select(['l.name as unitName', 'o.name as enteredBy', 'm.entered_at as enteredAt', 'm.close_why as closeWhy'])
    .select('m.version')
    .$narrowType<{ scope: MovementScope; way: MovementWay }>()
