import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { endGuidance as end, lockGuidance } from '../repository/guidance.ts'

/** A guidance document holds no longer from a day on; nobody is asked to read it any more. */
export const endGuidance = command({
  name: 'programmes.endGuidance',
  input: z.object({ guidanceId: id, version, on: date, reason: text(500) }),
  subject: (db, { guidanceId }, { now }) => lockGuidance(db, guidanceId, today(now)),
  allow: (actor, it) => may.guide(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db, actor }, guidance, { on, reason }) {
    if (guidance.endedOn) throw new Refusal('conflict', 'programmes.guidanceEnded')
    if (on < guidance.issuedOn) throw new Refusal('invalid', 'invalid', { on: 'programmes.endsBefore' })
    await end(db, guidance, { on, reason, by: actor.id })
    return { id: guidance.id }
  },
})
