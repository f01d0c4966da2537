import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { removeVisit } from '../repository/plan.ts'
import { getVisit } from '../repository/visit.ts'

/** Takes a unit off the plan again, while no team was sent to it. */
export const dropUnit = command({
  name: 'inspections.dropUnit',
  input: z.object({ visitId: id, version }),
  subject: (db, it, { now }) => getVisit(db, it.visitId, today(now)),
  allow: (actor, it) => may.plan(actor, it),
  about: ({ planId }) => planId,
  async run({ db }, visit) {
    if (visit.teamId !== null) throw new Refusal('conflict', 'inspections.hasTeam')
    await removeVisit(db, visit.id)
    return { id: visit.id, planId: visit.planId }
  },
})
