import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { id, text, version } from '#platform/input.ts'
import { exemplarWithdrawn } from '../events.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { listOfPerson } from '../queries/same.ts'
import { moveExemplar } from '../repository/exemplar.ts'
import { saveNomination } from '../repository/nomination.ts'
import { cancelOpenRound } from '../repository/round.ts'
import { getStanding, savedStanding } from '../repository/standing.ts'

/** A head withdraws an exemplar for good, and with it the nomination under way. The record stays, and says why. */
export const withdraw = command({
  name: 'exemplars.withdraw',
  input: z.object({ id, version, reason: text(1000) }),
  subject: (db, input, { now }) => getStanding(db, input.id, now),
  allow: (actor, standing) => may.withdraw(actor, standing),
  saved: savedStanding,
  async run({ db, actor, now }, standing, { reason }) {
    const life = take('withdraw', standing)

    await cancelOpenRound(db, standing.nomination, { by: actor.id, at: now, reason })
    if (standing.nomination) await saveNomination(db, standing.nomination.id, { state: 'withdrawn', closed_at: now })
    await moveExemplar(db, standing, life.stage)
    for (const exemplarId of await listOfPerson(db, [standing.id]))
      await announce(db, exemplarWithdrawn, { exemplarId })
    return { id: standing.id }
  },
})
