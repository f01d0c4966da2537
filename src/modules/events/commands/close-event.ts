import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { canBe } from '../event.ts'
import { may } from '../policy.ts'
import { countAppearing } from '../queries/event.ts'
import { getEvent, moveEvent } from '../repository/event.ts'

/** Everything about an event is written down: it is changed no more. Nobody exchanges anything without an exemplar. */
export const closeEvent = command({
  name: 'events.closeEvent',
  input: z.object({ id, version }),
  subject: (db, input) => getEvent(db, input.id),
  allow: may.keep,
  async run({ db, now }, event) {
    if (!canBe('close', event.state)) throw new Refusal('conflict', 'wrongState')
    if (event.kind !== 'conference' && (await countAppearing(db, event.id)) === 0)
      throw new Refusal('invalid', 'invalid', { form: 'events.nobodyAppeared' })
    await moveEvent(db, event, { state: 'closed', at: now })
    return { id: event.id }
  },
})
