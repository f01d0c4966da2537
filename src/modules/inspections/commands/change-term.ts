import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays, today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getPlan } from '../repository/plan.ts'
import { changeTermOf, getTeam } from '../repository/team.ts'

/** A later decision lengthens or shortens the term of a team; what its members may see ends on the same day. */
export const changeTerm = command({
  name: 'inspections.changeTerm',
  input: z.object({ planId: id, teamId: id, version, number: text(60), until: date, why: text(500) }),
  subject: async (db, { planId, teamId }, { now }) => {
    const { officeId, unitId } = await getPlan(db, planId, today(now))
    return { ...(await getTeam(db, planId, teamId)), officeId, unitId, planId }
  },
  allow: (actor, it) => may.plan(actor, it),
  about: ({ planId }) => planId,
  async run({ db, actor, now }, team, { number, until, why }) {
    if (until < team.from || until < addDays(today(now), -1))
      throw new Refusal('invalid', 'invalid', { until: 'inspections.endsBefore' })
    await changeTermOf(db, team, { number, until, why, by: actor.id, at: now })
    return { id: team.id, planId: team.planId }
  },
})
