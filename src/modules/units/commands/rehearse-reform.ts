import { z } from 'zod'
import { scopeOf } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { lockReform, standingBefore } from '../queries/reform.ts'
import { keysTaken } from '../queries/reform-keys.ts'
import { type Counted, rehearse } from '../queries/rehearse.ts'
import { faultsOf } from '../reform.ts'
import { applyPlan, keepRehearsal } from '../repository/reform.ts'
import { planWithKeys } from './commit-reform.ts'

/**
 * Rehearses a draft without faults on all that there is: the reform is done, everything is counted before and after, and
 * it is undone. Only what was counted is kept. What there is to count comes from the modules that keep something at units.
 */
export const rehearseReform = (counted: Counted) =>
  command({
    name: 'units.rehearseReform',
    input: z.object({ id, version }),
    subject: (db, input) => lockReform(db, input.id),
    allow: (actor, { unitId }) => may.reform(actor, unitId),
    async run({ db, actor, now }, reform) {
      const { on, lines, document, state } = reform
      if (state !== 'draft') throw new Refusal('conflict', 'reformClosed')
      const standing = await standingBefore(db, on)
      if (faultsOf(lines, standing, on).length > 0) throw new Refusal('conflict', 'reformFaulty')
      const plan = planWithKeys(on, lines, standing, await keysTaken(db))
      const result = await rehearse(db, {
        ...counted,
        ...{ on, scope: scopeOf(actor), reform: (inside) => applyPlan(inside, plan, document) },
      })
      const { id: reformId, version } = reform
      await keepRehearsal(db, { id: newId(now), reformId, version, by: actor.id, now, result })
      return { id: reformId }
    },
  })
