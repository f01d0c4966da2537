import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays, today } from '#platform/text/dates.ts'
import { phaseOf } from '../movement.ts'
import { may } from '../policy.ts'
import { closeMovement as close, lockMovement } from '../repository/movement.ts'

/** A movement ends with a day, summed up or by a document; it is never deleted, and what hangs on it stays. */
export const closeMovement = command({
  name: 'programmes.closeMovement',
  input: z.object({ movementId: id, version, lastDay: date, why: text(500) }),
  subject: (db, { movementId }, { now }) => lockMovement(db, movementId, today(now)),
  allow: (actor, it) => may.movement(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db, actor, now }, movement, { lastDay, why }) {
    if (phaseOf(movement, today(now)) === 'over') throw new Refusal('conflict', 'programmes.movementOver')
    if (movement.from !== null && lastDay < movement.from)
      throw new Refusal('invalid', 'invalid', { lastDay: 'programmes.endsBefore' })
    await close(db, movement, { to: addDays(lastDay, 1), why, by: actor.id })
    return { id: movement.id }
  },
})
