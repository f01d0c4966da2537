import { Hono } from 'hono'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { agreeToInterview } from '../commands/agree-interview.ts'
import { answerInterview } from '../commands/answer-interview.ts'
import { declineInterview } from '../commands/decline-interview.ts'
import { finishInterview } from '../commands/finish-interview.ts'
import { InterviewPage } from '../pages/interview.tsx'
import { InterviewsPage } from '../pages/interviews.tsx'
import { paths } from '../paths.ts'
import { mayPress } from '../policy.ts'
import { listInterviews, showInterview } from '../queries/interview.ts'

const back = { done: ({ id }: { id: string }) => paths.interview(id), again: show, prepare: known }
const step = (name: string) => paths.interviewStep(':id', name)

/** Requests for an interview: from the asking to how it ended. */
export const interviews = new Hono<Env>()
  .get(paths.interviews(), (c) => list(c))
  .get(paths.interview(':id'), (c) => show(c))
  .post(step('tra-loi'), submit(answerInterview, back))
  .post(step('dong-y'), submit(agreeToInterview, { ...back, prepare: keepPaper }))
  .post(step('da-gap'), submit(finishInterview, back))
  .post(step('khong'), submit(declineInterview, back))

async function list(c: Ctx) {
  const { db, scope, actor, frame, locale } = c.var
  if (!mayPress.read(actor)) throw new Refusal('forbidden', 'stories.interviews')
  return html(c, <InterviewsPage {...{ frame, locale }} interviews={await listInterviews(db, scope)} />)
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const interview = await showInterview(db, scope, idIn(c, 'id'))
  const may = { answer: mayPress.answer(actor, interview), decline: mayPress.decline(actor, interview) }
  const submissions = { step: newId(now), decline: newId(now) }
  return html(c, <InterviewPage {...{ frame, locale, interview, may, submissions, attempt }} />)
}

/** The request that the address names, where the reader may see it. */
async function known(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  await showInterview(c.var.db, c.var.scope, idIn(c, 'id'))
  return sent
}

/** Keeps the paper once it is known that it may come in. */
async function keepPaper(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, actor } = c.var
  const interview = await showInterview(db, scope, idIn(c, 'id'))
  if (!mayPress.answer(actor, interview)) throw new Refusal('forbidden', 'stories.agreeToInterview')
  if (!(sent.file instanceof File) || sent.file.size === 0) return sent
  return { ...sent, fileId: (await keepFile(c.var, sent.file, { unitId: interview.unitId })).id }
}
