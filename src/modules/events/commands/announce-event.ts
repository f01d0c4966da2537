import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { canBe, faultOfAnnouncing } from '../event.ts'
import { may } from '../policy.ts'
import { namesUnconsented } from '../queries/unconsented.ts'
import { getEvent, moveEvent } from '../repository/event.ts'

/** Tells everybody of an event, or the officials alone where it is not for everybody. */
export const announceEvent = command({
  name: 'events.announceEvent',
  input: z.object({ id, version }),
  subject: (db, input) => getEvent(db, input.id),
  allow: may.keep,
  async run({ db, now }, event) {
    if (!canBe('announce', event.state)) throw new Refusal('conflict', 'wrongState')
    const fault = faultOfAnnouncing(event, now)
    if (fault) throw new Refusal('invalid', 'invalid', { form: fault })
    if (event.isPublic && (await namesUnconsented(db, event.id, today(now))))
      throw new Refusal('invalid', 'invalid', { form: 'events.namesUnconsented' })
    await moveEvent(db, event, { state: 'announced', at: now })
    return { id: event.id }
  },
})
