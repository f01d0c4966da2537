import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addDifferent } from '../repository/different.ts'
import { getBoth } from '../repository/same.ts'

/** Two records that look alike are two people's: nobody is asked again, until somebody takes it back (`askAgain`). */
export const tellApart = command({
  name: 'exemplars.tellApart',
  input: z.object({ id, otherId: id, reason: optionalText(1000) }),
  async subject(db, it) {
    if (it.id === it.otherId) throw new Refusal('invalid', 'invalid', { otherId: 'notAChoice' })
    const [one, other] = await getBoth(db, it.id, it.otherId)
    return { id: one.id, unitId: one.unitId, one, other }
  },
  allow: (actor, { one, other }) => may.judgeSame(actor, one, other),
  async run({ db, actor, now }, { one, other }, { reason }) {
    if (one.stage === 'merged' || other.stage === 'merged') throw new Refusal('conflict', 'wrongState')
    await addDifferent(db, one.subject.id, [other.subject.id], actor.id, now, reason)
    return { id: one.id }
  },
})
