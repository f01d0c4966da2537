import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { may } from '../policy.ts'
import { cancelOpenRound, getOpenRound } from '../repository/round.ts'

/** Calls a round off, with the reason. What was judged in it stays on record and counts for nothing. */
export const cancelRound = command({
  name: 'exemplars.cancelRound',
  input: z.object({ id, version, reason: text(500) }),
  subject: (db, it, { now }) => getOpenRound(db, it.id, now),
  allow: (actor, held) => may.organise(actor, held),
  about: ({ standing }) => standing.id,
  async run({ db, actor, now }, { id: roundId, standing }, { reason }) {
    await cancelOpenRound(db, standing.nomination, { by: actor.id, at: now, reason })
    return { id: roundId }
  },
})
