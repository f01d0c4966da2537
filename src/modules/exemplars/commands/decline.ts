import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { moveExemplar } from '../repository/exemplar.ts'
import { saveNomination } from '../repository/nomination.ts'
import { cancelOpenRound } from '../repository/round.ts'
import { getInReview, savedStanding } from '../repository/standing.ts'

/** The head of the deciding unit declines a nomination, saying why. The exemplar goes on where it stood before. */
export const decline = command({
  name: 'exemplars.decline',
  input: z.object({ id, version, reason: text(1000) }),
  subject: (db, input, { now }) => getInReview(db, input.id, now),
  allow: (actor, standing) => may.decide(actor, standing),
  saved: savedStanding,
  about: (standing) => standing.id,
  async run({ db, actor, now }, standing, { reason }) {
    const life = take('decline', standing)

    await cancelOpenRound(db, standing.nomination, { by: actor.id, at: now, reason })
    await saveNomination(db, standing.nomination.id, { state: 'declined', closed_at: now })
    await moveExemplar(db, standing, life.stage)
    return { id: standing.nomination.id }
  },
})
