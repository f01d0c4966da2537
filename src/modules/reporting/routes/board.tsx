import { Hono } from 'hono'
import { listFields, listTargetsAlongside } from '#modules/programmes/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { standingsAlongside } from '../alongside.ts'
import { answerNudge } from '../commands/answer-nudge.ts'
import { nudgeUnits } from '../commands/nudge.ts'
import { type BoardAsked, quotaClasses, readBoardQuery } from '../board-query.ts'
import { breakDown, type Group, groups, isOf, type Traits } from '../breakdown.ts'
import { t } from '../messages/board.ts'
import { BoardPage } from '../pages/board.tsx'
import { BoardListPage } from '../pages/board-list.tsx'
import { BreakdownPage, partName } from '../pages/breakdown.tsx'
import { NudgePage } from '../pages/nudge.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { type BoardLine, showBoard } from '../queries/board.ts'
import { behindOf, listNudges, showNudge } from '../queries/nudges.ts'
import { listBehind } from '../queries/records.ts'
import { listPlaces } from '../queries/places.ts'
import { listTraits } from '../queries/traits.ts'
import { listYears } from '../queries/units.ts'
import { columns, united } from '../quota.ts'

/** The quota board and the list behind each of its figures. */
export const board = new Hono<Env>()
  .get(paths.board(), (c) => show(c))
  .get(paths.breakdown(), (c) => showParts(c))
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
    const all = united(rows.map(({ counted }) => counted))[asked.column]
    const part = partOf(c.req.query('theo'))
    const ids = part ? idsOf(await listTraits(db, scope, all, asked.asOf), part) : all
    const text = t(locale)
    const unitName = asked.unitId
      ? rows[0]!.name
      : text.everyUnit((asked.quotaClass ? text[asked.quotaClass] : text.quota).toLowerCase())
    const fields = new Map((await listFields(db, locale)).map(({ id, name }) => [id, name]))
    const ofPart = part ? `, ${partName(part.group, part.key, fields, locale)}` : ''
    const behind = await listBehind(db, scope, 'exemplar', ids)
    return html(c, <BoardListPage {...{ frame, locale, asked, unitName: unitName + ofPart, ...behind }} />)
  })

async function show(c: Ctx, attempt?: Attempt) {
  const { asked, years, lines } = await readBoard(c)
  const { db, scope, frame, locale, actor, now } = c.var
  const { classes, quotaClass } = classesOf(c, asked, lines)
  const foreseen = lines.filter((it) => it.quotaClass === quotaClass)
  const behind = asked.view === 'then' ? behindOf(foreseen, await listNudges(db, scope, asked.year)) : []
  const isNow = asked.asOf === today(now)
  const below = isNow && may.write(actor, actor.post) ? actor.post.reach : new Set<string>()
  const sender = { unitId: actor.post.unitId, below, submission: newId(now), attempt }
  const asksAlongside = await listTargetsAlongside(db, 'publicised_and_replicated', asked.asOf, locale)
  const alongside = standingsAlongside(asksAlongside, lines)
  return html(
    c,
    <BoardPage
      {...{ frame, locale, years, classes, lines, behind, alongside, sender, asked: { ...asked, quotaClass } }}
    />,
  )
}

async function showNudged(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const nudge = await showNudge(db, scope, idIn(c, 'id'))
  const canAnswer = may.write(actor, nudge) && nudge.answer === null
  return html(c, <NudgePage {...{ frame, locale, nudge, canAnswer, submission: newId(now), attempt }} />)
}

type AskedPart = { group: Group; key: string }

/** The part of the board that a list is asked for. */
function partOf(asked: string | undefined): AskedPart | undefined {
  const [group, key] = (asked ?? '').split('.')
  const known = groups.find((it) => it === group)
  return known && key ? { group: known, key } : undefined
}

const idsOf = (traits: readonly Traits[], { group, key }: AskedPart) =>
  traits.filter((it) => isOf(it, group, key)).map(({ id }) => id)

function rowsOf(c: Ctx, lines: readonly BoardLine[], unitId: string | undefined, quotaClass: string | undefined) {
  if (unitId) {
    const line = lines.find(({ id }) => id === unitId)
    if (!line) throw new Refusal('missing', 'notFound')
    return [line]
  }
  const isEnded = c.req.query('nhom') === 'da-ket-thuc'
  return lines.filter((it) => it.quotaClass === quotaClass && (it.lastDay !== null) === isEnded)
}

async function showParts(c: Ctx) {
  const { db, scope, frame, locale, now } = c.var
  const { asked, years, lines } = await readBoard(c)
  const { classes, quotaClass } = classesOf(c, asked, lines)
  const own = lines.filter((it) => it.quotaClass === quotaClass)
  const counted = united(own.map((it) => it.counted))
  const ids = new Set(columns.flatMap((column) => counted[column]))
  const fields = new Map((await listFields(db, locale)).map(({ id, name }) => [id, name]))
  const parts = breakDown(counted, await listTraits(db, scope, [...ids], asked.asOf), [...fields.keys()])
  const standing = own.filter(({ lastDay }) => lastDay === null)
  const places = await listPlaces(
    db,
    standing.map(({ id }) => id),
    asked.view === 'now' ? today(now) : asked.asOf,
  )
  return html(
    c,
    <BreakdownPage
      {...{ frame, locale, years, classes, parts, fields, places, lines: own, asked: { ...asked, quotaClass } }}
    />,
  )
}

/** The board that an address asks for, with the years there are. */
async function readBoard(c: Ctx) {
  const { db, scope, now } = c.var
  const day = today(now)
  const known = await listYears(db)
  const asked = readBoardQuery((name) => c.req.query(name), known, day)
  const years = known.filter((it) => it <= Number(day.slice(0, 4)))
  return { asked, years, lines: await showBoard(db, scope, asked, asked.view, day) }
}

/** The groups of units that the reader reaches, and the one to show: asked for, else their own, else the first that stands. */
function classesOf(c: Ctx, asked: BoardAsked, lines: readonly BoardLine[]) {
  const classes = quotaClasses.filter((it) => lines.some((line) => line.quotaClass === it))
  const own = lines.find(({ parts }) => parts.includes(c.var.actor.post.unitId))?.quotaClass
  const first = classes.find((it) => lines.some((line) => line.quotaClass === it && line.lastDay === null))
  return { classes, quotaClass: asked.quotaClass ?? quotaClasses.find((it) => it === own) ?? first ?? 'district' }
}
