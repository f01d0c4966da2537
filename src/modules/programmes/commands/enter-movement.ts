import { sql } from 'kysely'
import { z } from 'zod'
import { getProvinceOf } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { choice, date, optionalDate, optionalId, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays, type DateText, today } from '#platform/text/dates.ts'
import { movementScopes, movementWays } from '../movement.ts'
import { may } from '../policy.ts'
import { addMovement } from '../repository/movement.ts'

/** What the form of a movement says of it; the same when it is said anew. */
export const movementInput = {
  ...{ name: text(300), nameKm: optionalText(300), nameEn: optionalText(300), launchedBy: text(200) },
  ...{ document: optionalText(300), fieldId: optionalId, aims: optionalText(1000) },
}

/** A movement is entered: the nation’s and the province’s by the province’s office, a unit’s own by that unit (I.1.c). */
export const enterMovement = command({
  name: 'programmes.enterMovement',
  input: z.object({
    ...{ scope: choice(movementScopes), way: choice(movementWays), from: date, lastDay: optionalDate },
    ...movementInput,
  }),
  async subject(db, { scope }, { actor, now }) {
    const ownId = actor.post.unitId
    const unitId = scope === 'unit' ? ownId : (await getProvinceOf(db, ownId, today(now))).id
    return { unitId, scope }
  },
  allow: (actor, it) => may.movement(actor, it),
  async run({ db, actor, now }, { unitId, scope }, { way, from, lastDay, fieldId, aims, ...words }) {
    if (lastDay !== null && lastDay < from)
      throw new Refusal('invalid', 'invalid', { lastDay: 'programmes.endsBefore' })
    await refuseStrangeField(db, fieldId)
    const ownerId = scope === 'national' ? null : unitId
    const to = lastDay && addDays(lastDay, 1)
    if (await isThere(db, { name: words.name, ownerId, from, to }))
      throw new Refusal('invalid', 'invalid', { name: 'programmes.movementThere' })
    const id = newId(now)
    const told = { ...words, fieldId, aims: aims ?? '', scope, way, from, to }
    await addMovement(db, { id, ownerId, ...told, by: actor.id, at: now })
    return { id }
  },
})

/** Refuses a field that the plan does not have. */
export async function refuseStrangeField(db: Db, fieldId: string | null): Promise<void> {
  if (fieldId === null) return
  const field = await db.selectFrom('programmes.field').select('id').where('id', '=', fieldId).executeTakeFirst()
  if (!field) throw new Refusal('invalid', 'invalid', { fieldId: 'notAChoice' })
}

type Wanted = { name: string; ownerId: string | null; from: DateText; to: DateText | null }

/** A movement of the same name and unit that runs at the same time. */
async function isThere(db: Db, { name, ownerId, from, to }: Wanted): Promise<boolean> {
  const { rows } = await sql`
    select 1 from programmes.movement
    where platform.fold(name) = platform.fold(${name}) and unit_id is not distinct from ${ownerId}::uuid
      and daterange(valid_from, valid_to) && daterange(${from}::date, ${to}::date)`.execute(db)
  return rows.length > 0
}
