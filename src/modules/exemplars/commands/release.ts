import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { id, text, version } from '#platform/input.ts'
import { exemplarReleased } from '../events.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { listOfPerson } from '../queries/same.ts'
import { moveExemplar } from '../repository/exemplar.ts'
import { getStanding, savedStanding } from '../repository/standing.ts'

/** A head lifts a hold, saying what came out; the exemplar goes on from the stage it was stopped at. */
export const release = command({
  name: 'exemplars.release',
  input: z.object({ id, version, reason: text(1000) }),
  subject: (db, input, { now }) => getStanding(db, input.id, now),
  allow: (actor, standing) => may.release(actor, standing),
  saved: savedStanding,
  async run({ db }, standing) {
    const life = take('release', standing)

    await moveExemplar(db, standing, life.stage)
    for (const exemplarId of await listOfPerson(db, [standing.id])) await announce(db, exemplarReleased, { exemplarId })
    return { id: standing.id }
  },
})
