import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { dropEntryFor, getEntry } from '../repository/calendar.ts'

/** Takes what was planned off the calendar, with the reason. Its story, if there is one, stays. */
export const dropEntry = command({
  name: 'stories.dropEntry',
  input: z.object({ id, version, reason: text(500) }),
  subject: (db, input) => getEntry(db, input.id),
  allow: may.plan,
  async run({ db, actor, now }, entry, { reason }) {
    if (entry.droppedAt) throw new Refusal('conflict', 'wrongState')
    await dropEntryFor(db, entry.id, reason, { by: actor.id, at: now })
    return { id: entry.id }
  },
})
