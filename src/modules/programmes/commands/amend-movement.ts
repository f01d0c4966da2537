import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultOfChangeDay } from '../movement.ts'
import { may } from '../policy.ts'
import { amendMovement as amend, lockMovement } from '../repository/movement.ts'
import { movementInput, refuseStrangeField } from './enter-movement.ts'

/** A movement goes by other words from a day on, past or ahead: its name, who carries it, its document. What held before is kept. */
export const amendMovement = command({
  name: 'programmes.amendMovement',
  input: z.object({ movementId: id, version, on: date, ...movementInput }),
  subject: (db, { movementId }, { now }) => lockMovement(db, movementId, today(now)),
  allow: (actor, it) => may.movement(actor, it),
  saved: ({ name, launchedBy, document, aims }) => ({ name, launchedBy, document: document ?? '', aims }),
  async run({ db, actor, now }, movement, { on, name, nameKm, nameEn, launchedBy, document, fieldId, aims }) {
    const fault = faultOfChangeDay(on, movement, today(now))
    if (fault) throw new Refusal('invalid', 'invalid', { on: fault })
    await refuseStrangeField(db, fieldId)
    const words = { name, nameKm, nameEn, launchedBy, document, fieldId, aims: aims ?? '' }
    await amend(db, movement, words, { on, by: actor.id, at: now })
    return { id: movement.id }
  },
})
