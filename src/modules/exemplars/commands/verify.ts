import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { moveExemplar } from '../repository/exemplar.ts'
import { saveNomination } from '../repository/nomination.ts'
import { getInReview, savedStanding } from '../repository/standing.ts'

/** The deciding unit says that the record holds true: somebody else than who nominated looked at it. */
export const verify = command({
  name: 'exemplars.verify',
  input: z.object({ id, version }),
  subject: (db, input, { now }) => getInReview(db, input.id, now),
  allow: (actor, standing) => may.review(actor, standing),
  saved: savedStanding,
  about: (standing) => standing.id,
  async run({ db, actor, now }, standing) {
    const life = take('verify', standing)

    await saveNomination(db, standing.nomination.id, { state: 'verified', verified_by: actor.id, verified_at: now })
    await moveExemplar(db, standing, life.stage)
    return { id: standing.nomination.id }
  },
})
