import { Hono } from 'hono'
import { placeName } from '#modules/commendations/index.ts'
import type { Db } from '#platform/db.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { decisionDocument } from '../documents/decision.ts'
import { planDocument } from '../documents/plan.ts'
import { paths } from '../paths.ts'
import { findIssuedAt, showDecided } from '../queries/decided.ts'
import { listItems, showPlan } from '../queries/plan.ts'
import { listVisits } from '../queries/visit.ts'
import { sendPaper } from './send-paper.tsx'

/** The plan of a year and the decisions that send its teams, as Word and PDF, for whoever reads the plan. */
export const planPapers = new Hono<Env>()
  .get(paths.planPaper(':planId', ':file{ke-hoach\\.(?:docx|pdf)}'), async (c) => {
    const { db, scope, now } = c.var
    const plan = await planIn(c)
    const issuedAt = await findIssuedAt(db, plan.id)
    const units = (await listVisits(db, scope, { planId: plan.id })).map(({ chosenAt, ...it }) => ({
      ...it,
      isLater: plan.number !== null && issuedAt !== undefined && chosenAt > issuedAt,
    }))
    const place = placeName(plan.unitName, plan.unitName)
    const { year, aim, number, issuedOn } = plan
    const of = { year, aim, number, issuedOn, day: issuedOn ?? today(now), officeName: plan.unitName, place }
    return sendPaper(c, 'ke-hoach', planDocument({ ...of, units, items: await listItems(db, plan.checklistId) }))
  })
  .get(paths.decision(':planId', ':teamId', ':file{quyet-dinh\\.(?:docx|pdf)}'), async (c) => {
    const teamId = idIn(c, 'teamId')
    if (!(await planIn(c)).teams.some(({ id }) => id === teamId)) throw new Refusal('missing', 'notFound')
    return sendPaper(c, 'quyet-dinh', await decisionOf(c.var.db, teamId))
  })

/** The decision that sent a team; whoever asks has read the plan or an inspection. @throws Refusal `missing`. */
export async function decisionOf(db: Db, teamId: string): Promise<OfficialDocument> {
  const { planNumber, planOn, ...it } = await showDecided(db, teamId)
  if (!planNumber || !planOn) throw new Refusal('missing', 'notFound')
  const place = placeName(it.officeName, it.officeName)
  return decisionDocument({ ...it, place, plan: { number: planNumber, on: planOn } })
}

const planIn = (c: Ctx) => showPlan(c.var.db, c.var.scope, idIn(c, 'planId'), today(c.var.now))
