import { Hono } from 'hono'
import { storyPaths } from '#modules/stories/index.ts'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { announceResults } from '../commands/announce.ts'
import { correctResults } from '../commands/correct-results.ts'
import { extendJudging } from '../commands/extend-judging.ts'
import { beginStory } from '../commands/begin-story.ts'
import { handOut } from '../commands/hand-out.ts'
import { nameJudges } from '../commands/name-judges.ts'
import { passTips } from '../commands/pass-tips.ts'
import { minutesDocument } from '../documents/minutes.ts'
import { JudgingPage } from '../pages/judging.tsx'
import { paths } from '../paths.ts'
import { listCorrectable, listCorrections } from '../queries/corrections.ts'
import { countNotPassed } from '../queries/entry.ts'
import { getHeldContest } from '../queries/held.ts'
import { listJudges } from '../queries/judges.ts'
import { readMinutes } from '../queries/minutes.ts'
import { countPointsChanges, listPointsChanges } from '../queries/points.ts'
import { listPrizeNames } from '../queries/prizes.ts'
import { listVotes } from '../queries/votable.ts'
import { reportVotes } from '../vote-anomaly.ts'
import { listWinners } from '../queries/winner.ts'
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
  .post(paths.extend(':id'), submit(extendJudging, back))
  .post(paths.correct(':id'), submit(correctResults, back))
  .post(paths.passTips(':id'), submit(passTips, back))
  .post(
    paths.beginStory(':id', ':entryId'),
    submit(beginStory, { prepare: ofEntry, done: ({ id }) => storyPaths.show(id), again: show }),
  )
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
  const winners = contest.resultsAt ? await listWinners(db, contest.id) : []
  const waiting = await countNotPassed(db, contest.id)
  const corrections = contest.resultsAt ? await listCorrections(db, contest.id) : []
  const correctable = contest.resultsAt ? await listCorrectable(db, contest.id) : []
  const changed = {
    count: await countPointsChanges(db, contest.id),
    changes: ranked ? await listPointsChanges(db, contest.id) : [],
  }
  const votes = reportVotes(ranked ? await listVotes(db, contest.id) : [])
  const view = {
    votes,
    changed,
    day: today(now),
    corrections,
    correctable,
    frame,
    locale,
    contest,
    winners,
    waiting,
    judges,
    standing,
    ranked,
    prizes,
    submission: () => newId(now),
    attempt,
  }
  return html(c, <JudgingPage {...view} />)
}

/** The entry of the address, for who may learn who wrote it. */
async function ofEntry(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  await getHeldContest(c.var, idIn(c, 'id'))
  return { ...sent, id: idIn(c, 'entryId') }
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
