import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import type { Returned } from '#ui/small-form.tsx'
import { abstainFromEntry } from '../commands/abstain.ts'
import { correctPoints } from '../commands/correct-points.ts'
import { scoreEntry } from '../commands/score-entry.ts'
import { settleTie } from '../commands/settle-tie.ts'
import { QueuePage } from '../pages/queue.tsx'
import { SheetPage } from '../pages/sheet.tsx'
import { TiesPage } from '../pages/ties.tsx'
import { paths } from '../paths.ts'
import { listSheets, openJudgeFile, showSheet } from '../queries/blind.ts'
import { getChaired, listChaired } from '../queries/chaired.ts'
import { lackOfResults, rankContest } from '../queries/standing.ts'
import { tiedWith } from '../ranking.ts'

const done = () => paths.queue()

/** A judge's own pages: what waits, one entry without its authors, its file; and the chair's ties. */
export const sheet = new Hono<Env>()
  .get(paths.queue(), async (c) => {
    const { db, actor, frame, locale } = c.var
    const [sheets, chaired] = await Promise.all([listSheets(db, actor.id), listChaired(db, actor.id)])
    return html(c, <QueuePage {...{ frame, locale, sheets, chaired }} />)
  })
  .get(paths.ties(':id'), (c) => showTies(c))
  .post(paths.ties(':id'), submit(settleTie, { done, again: showTies }))
  .get(paths.sheet(':assignmentId'), (c) => show(c))
  .post(paths.sheet(':assignmentId'), submit(scoreEntry, { done, again: show }))
  .post(
    paths.correctPoints(':assignmentId'),
    submit(correctPoints, { done, again: (c, attempt) => show(c, undefined, { form: 'sua', attempt }) }),
  )
  .post(paths.abstain(':assignmentId'), submit(abstainFromEntry, { done, again: show }))
  .get(paths.judgeFile(':assignmentId'), async (c) => {
    const { db, files, actor } = c.var
    const { bytes, type, ref } = await openJudgeFile(db, files, actor.id, idIn(c, 'assignmentId'))
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': type,
      'content-disposition': `inline; filename="${ref}.${type.split('/')[1]}"`,
      'content-security-policy': "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'private, no-store',
    })
  })

async function show(c: Ctx, attempt?: Attempt, returned?: Returned) {
  const { db, actor, frame, locale, now } = c.var
  const shown = await showSheet(db, actor.id, idIn(c, 'assignmentId'))
  return html(
    c,
    <SheetPage
      {...{ frame, locale, sheet: shown, attempt, returned, day: today(now) }}
      submission={() => newId(now)}
    />,
  )
}

/** The equal entries by reference: nothing of who wrote them, and only once every judge is done. */
async function showTies(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const contest = await getChaired(db, actor.id, idIn(c, 'id'))
  const lack = await lackOfResults(db, contest.id, contest.judgesNeeded)
  if (lack === 'contests.notAllScored' && !attempt) throw new Refusal('missing', 'notFound')
  const categories = lack === 'contests.notAllScored' ? [] : await rankContest(db, contest.id)
  const ties = categories.flatMap(({ name, ranked }) => {
    const groups = new Map(
      ranked.map((it) => [
        tiedWith(ranked, it.id)
          .map(({ id }) => id)
          .join(),
        tiedWith(ranked, it.id),
      ]),
    )
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .map((group) => ({
        ...{ category: name, points: formatNumber(group[0]!.points / group[0]!.judges) },
        entries: group.map(({ id, ref }) => ({ id, ref })),
      }))
  })
  return html(c, <TiesPage {...{ frame, locale, contest, ties, attempt }} submission={() => newId(now)} />)
}
