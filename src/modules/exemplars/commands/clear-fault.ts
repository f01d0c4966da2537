import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { touchExemplar } from '../repository/exemplar.ts'
import { clearOneFault } from '../repository/nomination.ts'
import { getInReview, savedStanding } from '../repository/standing.ts'

/** The keeping unit says how one fault was mended, and ticks it off. */
export const clearFault = command({
  name: 'exemplars.clearFault',
  input: z.object({ id, version, faultId: id, answer: text(500) }),
  subject: (db, input, { now }) => getInReview(db, input.id, now),
  allow: (actor, standing) => may.answer(actor, standing),
  saved: savedStanding,
  about: (standing) => standing.id,
  async run({ db, actor, now }, standing, { faultId, answer }) {
    if (standing.stage !== 'returned') throw new Refusal('conflict', 'wrongState')

    const { id: nominationId } = standing.nomination
    await clearOneFault(db, { id: faultId, nominationId, answer, clearedBy: actor.id, clearedAt: now })
    await touchExemplar(db, standing)
    return { id: faultId }
  },
})
