import { z } from 'zod'
import { getUnit, listReach } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addVisit, getPlan, listVisitsOf, touchPlan } from '../repository/plan.ts'
import { reasonKinds } from '../risk.ts'

const reason = z.object({
  ...{ kind: z.enum(reasonKinds), count: z.number().int().positive(), points: z.number().int().positive() },
})

/**
 * Puts a unit on the plan, with the risk as the records knew it that day (`reasons`, counted by the product). Where the records
 * give no reason a person does; so too for a unit that comes on after the plan was issued.
 */
export const chooseUnit = command({
  name: 'inspections.chooseUnit',
  input: z.object({
    ...{ planId: id, version, unitId: id, plannedOn: date, why: optionalText(500) },
    reasons: z.array(reason).max(10).default([]),
  }),
  subject: (db, it, { now }) => getPlan(db, it.planId, today(now)),
  allow: (actor, it) => may.plan(actor, it),
  async run({ db, actor, now }, plan, { unitId, plannedOn, why, reasons }) {
    const faults: Record<string, string> = {}
    const unit = await getUnit(db, unitId)
    if (unit.id === plan.officeId || !(await listReach(db, plan.officeId)).includes(unit.id))
      faults.unitId = 'notAChoice'
    if (!plannedOn.startsWith(String(plan.year))) faults.plannedOn = 'inspections.otherYear'
    if (why === null && (plan.isIssued || reasons.length === 0)) faults.why = 'inspections.needsWhy'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    const chosen = await listVisitsOf(db, plan.id)
    if (chosen.some((it) => it.unitId === unitId)) throw new Refusal('conflict', 'inspections.chosen')
    const visitId = newId(now)
    await addVisit(db, { id: visitId, planId: plan.id, unitId, reasons, why, plannedOn, by: actor.id, at: now })
    await touchPlan(db, plan)
    return { id: visitId }
  },
})
