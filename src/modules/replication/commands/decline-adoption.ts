import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { decideAdoption, getAdoption, savedAdoption } from '../repository/adoption.ts'

/** The source does not stand for an adoption, and says why: it does not count, and the recorder may record it better. */
export const declineAdoption = command({
  name: 'replication.declineAdoption',
  input: z.object({ adoptionId: id, version, reason: text(500) }),
  subject: (db, { adoptionId }, { now }) => getAdoption(db, adoptionId, today(now)),
  allow: may.decide,
  saved: savedAdoption,
  about: (adoption) => adoption.exemplarId,
  async run({ db, actor, now }, adoption, { reason }) {
    if (adoption.state !== 'recorded') throw new Refusal('conflict', 'replication.decided')

    await decideAdoption(db, adoption, { state: 'declined', decidedBy: actor.id, decidedAt: now, reason })
    return { id: adoption.id }
  },
})
