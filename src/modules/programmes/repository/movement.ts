import { bearerOf } from '../queries/task.ts'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { MovementScope, MovementWay, MovementWords } from '../movement.ts'

type NewMovement = MovementWords & {
  id: string
  scope: MovementScope
  way: MovementWay
  /** None where it is the nation’s. */
  ownerId: string | null
  from: DateText
  to: DateText | null
  by: string
  at: Date
}

/** Enters a movement into the register. */
export async function addMovement(db: Db, it: NewMovement): Promise<void> {
  await db
    .insertInto('programmes.movement')
    .values({
      ...{ id: it.id, key: it.id, scope: it.scope, way: it.way, unit_id: it.ownerId, ...columns(it) },
      ...{ valid_from: it.from, valid_to: it.to, to_confirm: false, entered_by: it.by, entered_at: it.at },
    })
    .execute()
}

export type Movement = Awaited<ReturnType<typeof lockMovement>>

/** A movement held for change; `unitId` is who answers on a day for the unit whose it is, none where it is the nation’s. @throws Refusal `missing`. */
export async function lockMovement(db: Db, id: string, day: DateText) {
  const row = await db
    .selectFrom('programmes.movement')
    .select(['id', 'unit_id as ownerId', 'scope', 'valid_from as from', 'valid_to as to', 'version'])
    .select(['name', 'name_km as nameKm', 'name_en as nameEn', 'launched_by as launchedBy', 'document'])
    .select(['field_id as fieldId', 'aims'])
    .select(
      sql<DateText | null>`(select max(w.until_on) from programmes.movement_was w where w.movement_id = programmes.movement.id)`.as(
        'changedOn',
      ),
    )
    .$narrowType<{ scope: MovementScope }>()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, unitId: row.ownerId ? await bearerOf(db, row.ownerId, day) : '' }
}

/** Says a movement anew from a day on; what held before is kept. */
export async function amendMovement(
  db: Db,
  movement: Movement,
  words: MovementWords,
  { on, by, at }: { on: DateText; by: string; at: Date },
): Promise<void> {
  await db
    .insertInto('programmes.movement_was')
    .values({
      ...{ movement_id: movement.id, number: await nextNumber(db, movement.id), until_on: on, ...columns(movement) },
      ...{ changed_by: by, changed_at: at },
    })
    .execute()
  await touch(db, movement).set(columns(words)).execute()
}

/** Ends a movement: `to` is the first day on which it no longer runs. */
export async function closeMovement(
  db: Db,
  movement: Movement,
  { to, why, by }: { to: DateText; why: string; by: string },
): Promise<void> {
  await touch(db, movement).set({ valid_to: to, close_why: why, closed_by: by }).execute()
}

const touch = (db: Db, { id, version }: Movement) =>
  db
    .updateTable('programmes.movement')
    .set({ version: version + 1 })
    .where('id', '=', id)

const columns = (it: MovementWords) => ({
  ...{ name: it.name, name_km: it.nameKm, name_en: it.nameEn, launched_by: it.launchedBy },
  ...{ document: it.document, field_id: it.fieldId, aims: it.aims },
})

async function nextNumber(db: Db, movementId: string): Promise<number> {
  const row = await db
    .selectFrom('programmes.movement_was')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
    .where('movement_id', '=', movementId)
    .executeTakeFirstOrThrow()
  return Number(row.next)
}
