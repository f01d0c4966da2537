import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { endDifferent } from '../repository/different.ts'
import { getBoth } from '../repository/same.ts'

/** Takes back that two records are two people's: the pair is asked about again. */
export const askAgain = command({
  name: 'exemplars.askAgain',
  input: z.object({ id, otherId: id }),
  async subject(db, it) {
    if (it.id === it.otherId) throw new Refusal('invalid', 'invalid', { otherId: 'notAChoice' })
    const [one, other] = await getBoth(db, it.id, it.otherId)
    return { id: one.id, unitId: one.unitId, one, other }
  },
  allow: (actor, { one, other }) => may.judgeSame(actor, one, other),
  async run({ db, actor, now }, { one, other }) {
    const wasSaid = await endDifferent(db, one.subject.id, other.subject.id, actor.id, now)
    if (!wasSaid) throw new Refusal('conflict', 'wrongState')
    return { id: one.id }
  },
})
