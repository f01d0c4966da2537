import { z } from 'zod'
import { command } from '#platform/command.ts'
import { narrowed, scopeOf } from '#platform/access/index.ts'
import { id, ticks, whole } from '#platform/input.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { listBehind } from '../queries/nudges.ts'
import { addNudge } from '../repository/nudge.ts'

/**
 * Tells units that they will miss this year's quota, each once a year: those that the forecast of this very moment names
 * among the units that the sender's post reaches, and no other (clause IV.2.d).
 */
export const nudgeUnits = command({
  name: 'reporting.nudge',
  input: z.object({
    unitId: id,
    year: whole(2000, 2100),
    units: ticks(id, 200).refine((it) => it.length > 0, { error: 'required' }),
  }),
  subject: async (_db, { unitId }) => ({ unitId }),
  allow: may.write,
  async run({ db, actor, now }, { unitId }, { year, units }) {
    const day = today(now)
    if (!day.startsWith(`${year}-`)) throw new Refusal('conflict', 'reporting.notThisYear')
    const behind = await listBehind(db, narrowed(scopeOf(actor), actor.post.reach), unitId, day)
    const first = newId(now)
    for (const [at, unit] of [...new Set(units)].entries()) {
      const line = behind.find((it) => it.unitId === unit)
      if (!line) throw new Refusal('invalid', 'invalid', { units: 'reporting.notBehind' })
      if (line.nudge) throw new Refusal('conflict', 'reporting.nudgedAlready', { units: 'reporting.nudgedAlready' })
      const { owed, has, expected } = line
      const sent = { unitId: unit, fromUnitId: unitId, year, owed, has, expected, by: actor.id, at: now }
      await addNudge(db, { id: at === 0 ? first : newId(now), ...sent })
    }
    return { id: first }
  },
})
