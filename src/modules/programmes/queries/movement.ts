import { type RawBuilder, sql } from 'kysely'
import { movementWordsOn, nameIn } from './movement-words.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type MovementScope, type MovementWay, type MovementWords, wordsOver } from '../movement.ts'
import { bearerOf } from './task.ts'

/** Whose movements a reader meets: the nation’s, and those of units that stand over one of theirs, or are one. */
const met = (scope: Scope): RawBuilder<boolean> => sql<boolean>`(m.unit_id is null or exists (
  select from units.reach r where r.root_id = m.unit_id and r.unit_id in (select unnest(${sql.val(scope.units)}::uuid[]))))`

/**
 * The movements that run on one of some days, for who may choose one, by their words of the first; and those chosen already,
 * whenever they ran.
 */
export async function listMovements(
  db: Db,
  scope: Scope,
  locale: Locale,
  { days, chosen = [] }: { days: readonly [DateText, ...DateText[]]; chosen?: readonly (string | null | undefined)[] },
) {
  const kept = chosen.filter((it) => typeof it === 'string')
  return await db
    .selectFrom('programmes.movement as m')
    .innerJoin(movementWordsOn(days[0]).as('w'), 'w.movement_id', 'm.id')
    .select(['m.id', nameIn(locale, 'w').as('name')])
    .where(
      sql<boolean>`(m.id = any (${sql.val(kept)}::uuid[]) or ${met(scope)}
        and exists (select from unnest(${sql.val(days)}::date[]) d (day) where daterange(m.valid_from, m.valid_to) @> d.day))`,
    )
    .orderBy(sql`array_position(array['unit', 'cluster', 'province', 'national'], m.scope)`)
    .orderBy('w.name')
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

/** The register as a reader meets it on a day: the widest first, then by name. */
export async function listRegister(db: Db, scope: Scope, locale: Locale, day: DateText) {
  return await movements(db, locale, day)
    .where(met(scope))
    .orderBy(sql`array_position(array['national', 'province', 'cluster', 'unit'], m.scope)`)
    .orderBy('w.name')
    .execute()
}

type ToldWords = Pick<MovementWords, 'name' | 'launchedBy' | 'document'>
export type ShownMovement = Awaited<ReturnType<typeof showMovement>>

/** One movement by its words of a day, with those of before, those that lie ahead and the newest. `keeperId`: who answers for it on the day. @throws Refusal `missing`. */
export async function showMovement(db: Db, scope: Scope, locale: Locale, id: string, day: DateText) {
  const row = await movements(db, locale, day).where('m.id', '=', id).where(met(scope)).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const was = await db
    .selectFrom('programmes.movement_was as w')
    .select(['w.until_on as until', 'w.name', 'w.launched_by as launchedBy', 'w.document'])
    .where('w.movement_id', '=', id)
    .orderBy('w.number')
    .execute()
  const { newest, ...rest } = row
  return {
    ...{ ...rest, newest, ...wordsOver<ToldWords>(was, newest, day), changedOn: was.at(-1)?.until ?? null },
    keeperId: row.unitId ? await bearerOf(db, row.unitId, day) : '',
  }
}

const movements = (db: Db, locale: Locale, day: DateText) =>
  db
    .selectFrom('programmes.movement as m')
    .innerJoin(movementWordsOn(day).as('w'), 'w.movement_id', 'm.id')
    .leftJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .leftJoin('programmes.field as f', 'f.id', 'w.field_id')
    .leftJoin('identity.official as o', 'o.id', 'm.entered_by')
    .select(['m.id', nameIn(locale, 'w').as('title'), 'w.name', 'm.scope', 'm.way', 'w.launched_by as launchedBy'])
    .select(['w.document', 'w.aims', 'm.valid_from as from', 'm.valid_to as to', 'm.to_confirm as toConfirm'])
    .select([`f.name_${locale} as fieldName`, 'm.unit_id as unitId', 'l.name as unitName', 'o.name as enteredBy'])
    .select(['m.entered_at as enteredAt', 'm.close_why as closeWhy', 'm.version', newestWords.as('newest')])
    .$narrowType<{ scope: MovementScope; way: MovementWay }>()

/** The words of the last change, whether they hold already or not: a further change begins with them. */
const newestWords = sql<MovementWords>`jsonb_build_object('name', m.name, 'nameKm', m.name_km, 'nameEn', m.name_en,
  'launchedBy', m.launched_by, 'document', m.document, 'fieldId', m.field_id, 'aims', m.aims)`
