import { Hono } from 'hono'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { announceResults } from '../commands/announce.ts'
import { handOut } from '../commands/hand-out.ts'
import { nameJudges } from '../commands/name-judges.ts'
import { minutesDocument } from '../documents/minutes.ts'
import { JudgingPage } from '../pages/judging.tsx'
import { paths } from '../paths.ts'
import { getHeldContest } from '../queries/held.ts'
import { listJudges } from '../queries/judges.ts'
import { readMinutes } from '../queries/minutes.ts'
import { listPrizeNames } from '../queries/prizes.ts'
import { lackOfResults, rankContest, readStanding } from '../queries/standing.ts'

const back = { done: ({ id }: { id: string }) => paths.judging(id), again: show }
const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** Judging as who runs the contest sees it: judges, how far they are, places, minutes. */
export const judging = new Hono<Env>()
  .get(paths.judging(':id'), (c) => show(c))
  .post(paths.judging(':id'), submit(nameJudges, back))
  .post(paths.handOut(':id'), submit(handOut, back))
  .post(paths.announce(':id'), submit(announceResults, back))
  .get('/lam-viec/cuoc-thi/:id/:file{bien-ban\\.(?:docx|pdf)}', minutes)

async function show(c: Ctx, attempt?: Attempt) {
  const { db, frame, locale, now } = c.var
  const contest = await getHeldContest(c.var, idIn(c, 'id'))
  const [judges, standing, prizes, lack] = await Promise.all([
    listJudges(db, contest, today(now)),
    readStanding(db, contest.id),
    listPrizeNames(db, contest.id),
    lackOfResults(db, contest.id, contest.terms.judgesNeeded),
  ])
  const isDone = contest.state !== 'open' && (!lack || lack === 'contests.tiesOpen')
  const ranked = isDone ? await rankContest(db, contest.id) : undefined
  const view = { frame, locale, contest, judges, standing, ranked, prizes, submission: () => newId(now), attempt }
  return html(c, <JudgingPage {...view} />)
}

async function minutes(c: Ctx): Promise<Response> {
  const contest = await getHeldContest(c.var, idIn(c, 'id'))
  if (!contest.resultsAt) throw new Refusal('missing', 'notFound')
  const as = c.req.param('file') === 'bien-ban.pdf' ? 'pdf' : 'docx'
  const document = minutesDocument(await readMinutes(c.var.db, contest, today(contest.resultsAt)))
  const bytes = await (as === 'pdf' ? createPdf : createDocx)(document)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': types[as],
    'content-disposition': `attachment; filename="bien-ban-cham-thi.${as}"`,
    'cache-control': 'private, no-store',
  })
}
