import { z } from 'zod'
import { holdsPostAt } from '#modules/identity/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalId, text, ticks, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getPlan, listVisitsOf, touchPlan } from '../repository/plan.ts'
import { addTeam, type Part } from '../repository/team.ts'

/**
 * A decision sends a team to units of the plan for a term. Its members see these units from the first day of the term to the last,
 * and nothing of them after it. Nobody inspects a unit where they hold a post.
 */
export const appointTeam = command({
  name: 'inspections.appointTeam',
  input: z.object({
    ...{ planId: id, version, number: text(60), decidedOn: date, from: date, until: date, selfDueOn: date },
    ...{ leaderId: id, secretaryId: optionalId, memberId: optionalId, otherId: optionalId },
    visitIds: ticks(id),
  }),
  subject: (db, it, { now }) => getPlan(db, it.planId, today(now)),
  allow: (actor, it) => may.plan(actor, it),
  about: ({ id: planId }) => planId,
  async run({ db, actor, now }, plan, { leaderId, secretaryId, memberId, otherId, visitIds, ...it }) {
    if (!plan.isIssued) throw new Refusal('conflict', 'inspections.notIssued')
    const visits = (await listVisitsOf(db, plan.id)).filter((visit) => visitIds.includes(visit.id))
    const faults: Record<string, string> = {}
    if (it.decidedOn > today(now)) faults.decidedOn = 'inspections.inFuture'
    if (it.from < it.decidedOn) faults.from = 'inspections.beforeDecision'
    if (it.until < it.from) faults.until = 'inspections.endsBefore'
    if (it.selfDueOn < it.decidedOn || it.selfDueOn > it.until) faults.selfDueOn = 'inspections.outsideTerm'
    if (visits.length === 0 || visits.length < visitIds.length) faults.visitIds = 'inspections.noVisits'
    if (visits.some(({ teamId }) => teamId !== null)) faults.visitIds = 'inspections.hasTeam'

    const seats: [string, string | null, Part][] = [
      ...([
        ['leaderId', leaderId, 'leader'],
        ['secretaryId', secretaryId, 'secretary'],
      ] as const),
      ...([
        ['memberId', memberId, 'member'],
        ['otherId', otherId, 'member'],
      ] as const),
    ].map(([field, officialId, part]) => [field, officialId, part])
    const members: { officialId: string; part: Part }[] = []
    const units = visits.map(({ unitId }) => unitId)
    for (const [field, officialId, part] of seats) {
      if (officialId === null) continue
      if (!(await db.selectFrom('identity.official').select('id').where('id', '=', officialId).executeTakeFirst()))
        faults[field] = 'notAChoice'
      else if (members.some((member) => member.officialId === officialId)) faults[field] = 'inspections.twice'
      else if (units.length > 0 && (await holdsPostAt(db, officialId, units, it.from)))
        faults[field] = 'inspections.ownUnit'
      else members.push({ officialId, part })
    }
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    const teamId = newId(now)
    const of = { id: teamId, planId: plan.id, officeId: plan.officeId, members, visits, by: actor.id, at: now }
    await addTeam(db, { ...of, ...it })
    await touchPlan(db, plan)
    return { id: teamId, planId: plan.id }
  },
})
