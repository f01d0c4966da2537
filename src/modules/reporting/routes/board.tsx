import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { answerNudge } from '../commands/answer-nudge.ts'
import { nudgeUnits } from '../commands/nudge.ts'
import { quotaClasses, readBoardQuery } from '../board-query.ts'
import { t } from '../messages/board.ts'
import { BoardPage } from '../pages/board.tsx'
import { BoardListPage } from '../pages/board-list.tsx'
import { NudgePage } from '../pages/nudge.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { type BoardLine, showBoard } from '../queries/board.ts'
import { behindOf, listNudges, showNudge } from '../queries/nudges.ts'
import { listBehind } from '../queries/records.ts'
import { listYears } from '../queries/units.ts'
import { united } from '../quota.ts'

/** The quota board and the list behind each of its figures. */
export const board = new Hono<Env>()
  .get(paths.board(), (c) => show(c))
  .post(
    paths.nudge(),
    submit(nudgeUnits, { done: (_, c) => `${paths.board({ khoi: c.req.query('khoi') })}#du-bao`, again: show }),
  )
  .get(paths.nudged(':id{[0-9a-f-]{36}}'), (c) => showNudged(c))
  .post(paths.nudged(':id'), submit(answerNudge, { done: () => '/lam-viec', again: showNudged }))
  .get(paths.boardList(), async (c) => {
    const { asked, lines } = await readBoard(c)
    const { db, scope, frame, locale } = c.var
    const rows = rowsOf(c, lines, asked.unitId, asked.quotaClass)
    const ids = united(rows.map(({ counted }) => counted))[asked.column]
    const text = t(locale)
    const unitName = asked.unitId
      ? rows[0]!.name
      : text.everyUnit((asked.quotaClass ? text[asked.quotaClass] : text.quota).toLowerCase())
    const behind = await listBehind(db, scope, 'exemplar', ids)
    return html(c, <BoardListPage {...{ frame, locale, asked, unitName, ...behind }} />)
  })

async function show(c: Ctx, attempt?: Attempt) {
  const { asked, years, lines } = await readBoard(c)
  const { db, scope, frame, locale, actor, now } = c.var
  const classes = quotaClasses.filter((it) => lines.some((line) => line.quotaClass === it))
  const own = lines.find(({ parts }) => parts.includes(actor.post.unitId))?.quotaClass
  const first = classes.find((it) => lines.some((line) => line.quotaClass === it && line.lastDay === null))
  const quotaClass = asked.quotaClass ?? quotaClasses.find((it) => it === own) ?? first ?? 'district'
  const foreseen = lines.filter((it) => it.quotaClass === quotaClass)
  const behind = asked.view === 'then' ? behindOf(foreseen, await listNudges(db, scope, asked.year)) : []
  const isNow = asked.asOf === today(now)
  const below = isNow && may.write(actor, actor.post) ? actor.post.reach : new Set<string>()
  const sender = { unitId: actor.post.unitId, below, submission: newId(now), attempt }
  return html(
    c,
    <BoardPage {...{ frame, locale, years, classes, lines, behind, sender, asked: { ...asked, quotaClass } }} />,
  )
}

async function showNudged(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const nudge = await showNudge(db, scope, idIn(c, 'id'))
  const canAnswer = may.write(actor, nudge) && nudge.answer === null
  return html(c, <NudgePage {...{ frame, locale, nudge, canAnswer, submission: newId(now), attempt }} />)
}

async function readBoard(c: Ctx) {
  const { db, scope, now } = c.var
  const day = today(now)
  const known = await listYears(db)
  const asked = readBoardQuery((name) => c.req.query(name), known, day)
  const years = known.filter((it) => it <= Number(day.slice(0, 4)))
  return { asked, years, lines: await showBoard(db, scope, asked, asked.view, day) }
}

function rowsOf(c: Ctx, lines: readonly BoardLine[], unitId: string | undefined, quotaClass: string | undefined) {
  if (unitId) {
    const line = lines.find(({ id }) => id === unitId)
    if (!line) throw new Refusal('missing', 'notFound')
    return [line]
  }
  const isEnded = c.req.query('nhom') === 'da-ket-thuc'
  return lines.filter((it) => it.quotaClass === quotaClass && (it.lastDay !== null) === isEnded)
}
