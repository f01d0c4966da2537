import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { adoptionConfirmed } from '../events.ts'
import { may } from '../policy.ts'
import { decideAdoption, getAdoption, savedAdoption } from '../repository/adoption.ts'

/** The source stands for it that the other unit does as its exemplar does. From now on it counts, unless it failed already. */
export const confirmAdoption = command({
  name: 'replication.confirmAdoption',
  input: z.object({ adoptionId: id, version }),
  subject: (db, { adoptionId }, { now }) => getAdoption(db, adoptionId, today(now)),
  allow: may.decide,
  saved: savedAdoption,
  about: (adoption) => adoption.exemplarId,
  async run({ db, actor, now }, adoption) {
    if (adoption.state !== 'recorded') throw new Refusal('conflict', 'replication.decided')

    await decideAdoption(db, adoption, { state: 'confirmed', decidedBy: actor.id, decidedAt: now, reason: null })
    if (!adoption.failedAt)
      await announce(db, adoptionConfirmed, { exemplarId: adoption.exemplarId, adoptionId: adoption.id })
    return { id: adoption.id }
  },
})
