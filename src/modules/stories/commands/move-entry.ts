import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getEntry, moveEntryTo } from '../repository/calendar.ts'

/** Gives what was planned another day. */
export const moveEntry = command({
  name: 'stories.moveEntry',
  input: z.object({ id, version, on: date }),
  subject: (db, input) => getEntry(db, input.id),
  allow: may.plan,
  async run({ db, now }, entry, { on }) {
    if (entry.droppedAt) throw new Refusal('conflict', 'wrongState')
    if (on < today(now)) throw new Refusal('invalid', 'invalid', { on: 'stories.dayPassed' })
    await moveEntryTo(db, entry.id, on)
    return { id: entry.id }
  },
})
