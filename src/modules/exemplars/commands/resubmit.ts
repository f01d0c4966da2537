import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { moveExemplar } from '../repository/exemplar.ts'
import { saveNomination } from '../repository/nomination.ts'
import { getInReview, savedStanding } from '../repository/standing.ts'

/** The keeping unit sends a returned nomination again, once every fault is ticked off. */
export const resubmit = command({
  name: 'exemplars.resubmit',
  input: z.object({ id, version }),
  subject: (db, input, { now }) => getInReview(db, input.id, now),
  allow: (actor, standing) => may.answer(actor, standing),
  saved: savedStanding,
  about: (standing) => standing.id,
  async run({ db, now }, standing) {
    const life = take('resubmit', standing)
    if (standing.nomination.openFaults > 0) throw new Refusal('conflict', 'exemplars.faultsOpen')

    await saveNomination(db, standing.nomination.id, { state: 'sent', resent_at: now })
    await moveExemplar(db, standing, life.stage)
    return { id: standing.nomination.id }
  },
})
