import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { id, text, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addChecklist, addPlan, findNewest } from '../repository/plan.ts'
import { standardItems } from '../standard-checklist.ts'

/** The council's office begins the plan of a year, by the checklist in use; where there is none yet, by the first (III.5). */
export const draftPlan = command({
  name: 'inspections.draftPlan',
  input: z.object({ unitId: id, year: whole(2000, 2100), aim: text(1000) }),
  subject: async (db, { unitId, year }) => {
    const unit = await getUnit(db, unitId)
    return { unitId: unit.id, kind: unit.kind, planned: await findPlanId(db, unit.id, year) }
  },
  allow: (actor, { unitId, kind }) => kind === 'province' && may.plan(actor, { officeId: unitId }),
  about: (_, { id: planId }) => planId,
  async run({ db, actor, now }, { unitId, planned }, { year, aim }) {
    if (planned) throw new Refusal('conflict', 'inspections.planned', { year: 'inspections.planned' })
    const checklistId = (await findNewest(db, unitId))?.id ?? newId(now)
    if (!(await findNewest(db, unitId))) {
      const first = { id: checklistId, unitId, why: 'Bảng kiểm đầu tiên, theo các mục của kế hoạch', on: today(now) }
      await addChecklist(db, { ...first, by: actor.id, at: now, items: standardItems })
    }
    const planId = newId(now)
    await addPlan(db, { id: planId, unitId, year, aim, checklistId, by: actor.id, at: now })
    return { id: planId }
  },
})

async function findPlanId(db: Db, unitId: string, year: number) {
  const row = await db
    .selectFrom('inspections.plan')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('year', '=', year)
    .executeTakeFirst()
  return row?.id
}
