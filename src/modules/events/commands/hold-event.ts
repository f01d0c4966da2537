import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { canBe } from '../event.ts'
import { may } from '../policy.ts'
import { namesUnconsented } from '../queries/unconsented.ts'
import { getEvent, moveEvent } from '../repository/event.ts'

/** Writes down that an event took place; also one that nobody had announced. */
export const holdEvent = command({
  name: 'events.holdEvent',
  input: z.object({ id, version }),
  subject: (db, input) => getEvent(db, input.id),
  allow: may.keep,
  async run({ db, now }, event) {
    if (!canBe('hold', event.state)) throw new Refusal('conflict', 'wrongState')
    if (event.startsAt > now) throw new Refusal('invalid', 'invalid', { form: 'events.notYet' })
    if (event.isPublic && (await namesUnconsented(db, event.id, today(now))))
      throw new Refusal('invalid', 'invalid', { form: 'events.namesUnconsented' })
    await moveEvent(db, event, { state: 'held', at: now })
    return { id: event.id }
  },
})
