import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { canBe } from '../event.ts'
import { may } from '../policy.ts'
import { getEvent, moveEvent } from '../repository/event.ts'

/** Calls an event off, with why; who was told of it reads that. */
export const cancelEvent = command({
  name: 'events.cancelEvent',
  input: z.object({ id, version, reason: text(500) }),
  subject: (db, input) => getEvent(db, input.id),
  allow: may.keep,
  saved: ({ state }) => ({ state }),
  async run({ db, now }, event, { reason }) {
    if (!canBe('cancel', event.state)) throw new Refusal('conflict', 'wrongState')
    await moveEvent(db, event, { state: 'cancelled', at: now, reason })
    return { id: event.id }
  },
})
