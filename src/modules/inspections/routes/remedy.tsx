import { Hono } from 'hono'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { answerRemedy } from '../commands/answer-remedy.ts'
import { closeRemedy } from '../commands/close-remedy.ts'
import { returnRemedy } from '../commands/return-remedy.ts'
import { RemediesPage } from '../pages/remedies.tsx'
import { RemedyPage } from '../pages/remedy.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listRemedies, remedyViews, showRemedy } from '../queries/remedy.ts'
import { showVisit } from '../queries/visit.ts'
import { rightsOf } from './visit.tsx'

/** One remedy: answered by the unit with evidence, given back or closed by an inspector. */
export const remedy = new Hono<Env>()
  .get(paths.remedyList(), (c) => showList(c))
  .get(paths.remedy(':remedyId'), (c) => show(c))
  .post(paths.reply(':remedyId'), submit(answerRemedy, { ...answers('reply'), prepare: keepEvidence }))
  .post(paths.giveBack(':remedyId'), submit(returnRemedy, answers('return')))
  .post(paths.close(':remedyId'), submit(closeRemedy, { ...answers('close'), prepare: keepEvidence }))

function answers(form: string) {
  return {
    done: ({ id }: { id: string }) => paths.remedy(id),
    again: (c: Ctx, attempt: Attempt) => show(c, form, attempt),
  }
}

/** The remedy, with what the reader is to it. Before the minutes are signed the unit finds none. */
async function remedyIn(c: Ctx) {
  const { db, scope, actor, now } = c.var
  const shown = await showRemedy(db, scope, idIn(c, 'remedyId'))
  const visit = await showVisit(db, scope, shown.visitId, today(now))
  const rights = rightsOf(actor, visit)
  if (!rights.seesTeam) throw new Refusal('missing', 'notFound')
  const isConcluded = visit.state === 'concluded'
  const follow = isConcluded && may.follow(actor, visit)
  return { shown, unitId: visit.unitId, rights: { answer: isConcluded && rights.answer, follow } }
}

async function showList(c: Ctx) {
  const { db, scope, frame, locale, now } = c.var
  const view = remedyViews.find((it) => it === c.req.query('xem')) ?? 'open'
  const remedies = await listRemedies(db, scope, view, today(now))
  return html(c, <RemediesPage {...{ frame, locale, today: today(now), view, remedies }} />)
}

/** Keeps the file that was sent, for whoever may show something; the form that came back keeps it by its id. */
async function keepEvidence(c: Ctx, sent: Record<string, unknown>) {
  const { file, ...rest } = sent
  if (!(file instanceof File) || file.name === '') return rest
  const { unitId, rights } = await remedyIn(c)
  if (!rights.answer && !rights.follow) throw new Refusal('forbidden', 'inspections.answerRemedy')
  sent.fileId = (await keepFile(c.var, file, { unitId })).id
  return { ...rest, fileId: sent.fileId }
}

async function show(c: Ctx, form?: string, attempt?: Attempt) {
  const { frame, locale, now } = c.var
  const { shown, rights } = await remedyIn(c)
  const returned = form !== undefined && attempt ? { form, attempt } : undefined
  const view = { remedy: shown, may: rights, submission: () => newId(now), returned }
  return html(c, <RemedyPage {...{ frame, locale, today: today(now), ...view }} />)
}
