import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, date, id, optionalChoice, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getUnit } from '../queries.ts'
import { beginChange, endChange } from '../repository/change.ts'
import { rebuildReach } from '../repository/register.ts'
import { changes, classes, namesUnit } from '../unit-change.ts'

/**
 * Notes what begins or ends for a unit on a day, by which document: an area flag, a professional or Party relation, its bloc
 * or cluster, who leads it, its quota class. The period before is closed, never deleted (clauses V, VI).
 */
export const changeUnit = command({
  name: 'units.changeUnit',
  input: z.object({
    ...{ unitId: id, change: choice(changes), mode: choice(['begin', 'end']), on: date, document: text(300) },
    ...{ otherId: optionalId, quotaClass: optionalChoice(classes) },
  }),
  subject: async (db, { unitId }, { actor }) => ({ unitId: actor.post.unitId, changed: await getUnit(db, unitId) }),
  allow: (actor, { unitId, changed }) => may.reform(actor, unitId) && actor.post.reach.has(changed.id),
  about: ({ changed }) => changed.id,
  async run({ db, now }, { changed }, { change, mode, on, document, otherId, quotaClass }) {
    if (changed.validTo !== null && changed.validTo <= on)
      throw new Refusal('conflict', 'unitEnded', { on: 'unitEnded' })
    const asked = { unitId: changed.id, change, on, document }
    if (mode === 'end') await endChange(db, asked)
    else {
      if (namesUnit(change) && !otherId) throw new Refusal('invalid', 'invalid', { otherId: 'required' })
      if (change === 'class' && !quotaClass) throw new Refusal('invalid', 'invalid', { quotaClass: 'required' })
      if (otherId === changed.id) throw new Refusal('invalid', 'invalid', { otherId: 'itself' })
      const other = otherId && (await getUnit(db, otherId))
      if (other && other.validTo !== null && other.validTo <= on)
        throw new Refusal('conflict', 'unitEnded', { otherId: 'unitEnded' })
      await beginChange(db, asked, { otherId, quotaClass })
    }
    if (namesUnit(change)) await rebuildReach(db, today(now))
    return { id: changed.id }
  },
})
