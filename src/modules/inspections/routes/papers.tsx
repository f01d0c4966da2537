import { Hono } from 'hono'
import { placeName } from '#modules/commendations/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { shareMet } from '../checklist.ts'
import { conclusionDocument } from '../documents/conclusion.ts'
import { type MinutesContent, minutesDocument } from '../documents/minutes.ts'
import { paths } from '../paths.ts'
import { listFindings } from '../queries/remedy.ts'
import { isInMinutes } from '../remedy.ts'
import { listAnswers, showVisit } from '../queries/visit.ts'
import { decisionOf } from './plan-papers.tsx'
import { sendPaper } from './send-paper.tsx'
import { rightsOf } from './visit.tsx'

/** The minutes and the conclusion as Word and PDF, for whoever sees what the team noted; the decision for whoever sees the inspection. */
export const papers = new Hono<Env>()
  .get(paths.paper(':visitId', ':file{quyet-dinh\\.(?:docx|pdf)}'), async (c) => {
    const { db, scope, now } = c.var
    const { teamId } = await showVisit(db, scope, idIn(c, 'visitId'), today(now))
    if (teamId === null) throw new Refusal('missing', 'notFound')
    return sendPaper(c, 'quyet-dinh', await decisionOf(db, teamId))
  })
  .get(paths.paper(':visitId', ':file{bien-ban\\.(?:docx|pdf)}'), async (c) => {
    const { content, shown } = await contentIn(c)
    const signedAt = shown.signatures.find(({ side }) => side === 'team')?.signedAt
    const findings = content.findings.map((it) => ({
      ...it,
      remedies: it.remedies.filter((remedy) => isInMinutes(remedy, signedAt)),
    }))
    return sendPaper(c, 'bien-ban', minutesDocument({ ...content, findings }))
  })
  .get(paths.paper(':visitId', ':file{ket-luan\\.(?:docx|pdf)}'), async (c) => {
    const { content, shown } = await contentIn(c)
    const { number, concludedOn, conclusion, visitedOn, planNumber } = shown
    if (!number || !concludedOn || !conclusion || !visitedOn) throw new Refusal('missing', 'notFound')
    const met = shareMet(content.items.map(({ team }) => team))
    const concluded = { number, concludedOn, conclusion, visitedOn, planNumber, met }
    return sendPaper(c, 'ket-luan', conclusionDocument({ ...content, ...concluded }))
  })

async function contentIn(c: Ctx) {
  const { db, scope, actor, now } = c.var
  const shown = await showVisit(db, scope, idIn(c, 'visitId'), today(now))
  const { teamNumber, teamDecidedOn } = shown
  if (!rightsOf(actor, shown).seesTeam || !teamNumber || !teamDecidedOn) throw new Refusal('missing', 'notFound')
  const [items, findings] = await Promise.all([listAnswers(db, shown, ['self', 'team']), listFindings(db, shown.id)])
  const content: MinutesContent = {
    ...{
      officeName: shown.planUnitName,
      place: placeName(shown.unitName, shown.planUnitName),
      unitName: shown.unitName,
    },
    ...{ decision: { number: teamNumber, on: teamDecidedOn }, visitedOn: shown.visitedOn, members: shown.members },
    items: items.map(({ ord, clause, question, self, team }) => ({
      ...{ ord, clause, question, self: self?.verdict ?? null, team: team?.verdict ?? null },
      ...{ comment: team?.comment ?? null, known: team?.known ?? null },
    })),
    ...{ findings, signatures: shown.signatures },
  }
  return { shown, content }
}
