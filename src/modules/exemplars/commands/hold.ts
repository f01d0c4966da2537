import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { id, text, version } from '#platform/input.ts'
import { exemplarHeld } from '../events.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { listOfPerson } from '../queries/same.ts'
import { moveExemplar } from '../repository/exemplar.ts'
import { getStanding, savedStanding } from '../repository/standing.ts'

/** Stops an exemplar where it stands while a question about it is open (discipline, inspection, complaint), with the reason. */
export const hold = command({
  name: 'exemplars.hold',
  input: z.object({ id, version, reason: text(1000) }),
  subject: (db, input, { now }) => getStanding(db, input.id, now),
  allow: (actor, standing) => may.hold(actor, standing),
  saved: savedStanding,
  async run({ db }, standing, { reason }) {
    const life = take('hold', standing)

    await moveExemplar(db, standing, life.stage, { heldStage: standing.stage, reason })
    for (const exemplarId of await listOfPerson(db, [standing.id])) await announce(db, exemplarHeld, { exemplarId })
    return { id: standing.id }
  },
})
