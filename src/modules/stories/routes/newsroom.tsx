import { Hono } from 'hono'
import { z } from 'zod'
import { heirNamer, listHeirNames, listUnitsInScope } from '#modules/units/index.ts'
import { listFields, listMovements } from '#modules/programmes/index.ts'
import { holds } from '#platform/access/index.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { createStory } from '../commands/create.ts'
import { type State, states } from '../lifecycle.ts'
import { BoardPage } from '../pages/board.tsx'
import { NewStoryPage } from '../pages/new.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { type Filter, type Listed, listBoard, listStories } from '../queries/board.ts'
import { showEntry } from '../queries/calendar.ts'
import { listChoices, listChosen } from '../queries/choice.ts'
import { balance } from './balance.tsx'
import { calendar } from './calendar.tsx'
import { calendarFollowing } from './follow-calendar.tsx'
import { coordination } from './coordination.tsx'
import { deliveries } from './delivery.tsx'
import { facts } from './fact.tsx'
import { forms } from './form.tsx'
import { interviews } from './interview.tsx'
import { links } from './link.tsx'
import { library } from './library.tsx'
import { orientation } from './orientation.tsx'
import { press } from './press.tsx'
import { recall } from './recall.tsx'
import { story } from './story.tsx'
import { together } from './together.tsx'
import { writing } from './writing.tsx'

const pageSize = 25

/** The newsroom of the desk: its board, new stories, and each story's own pages. */
export const stories = new Hono<Env>()
  .get(paths.board(), (c) => showBoard(c))
  .get(paths.create(), (c) => showNew(c))
  .post(paths.create(), submit(createStory, { done: ({ id }) => paths.edit(id), again: showNew }))
  .route('/', recall)
  .route('/', calendarFollowing)
  .route('/', calendar)
  .route('/', balance)
  .route('/', library)
  .route('/', orientation)
  .route('/', press)
  .route('/', interviews)
  .route('/', coordination)
  .route('/', writing)
  .route('/', forms)
  .route('/', deliveries)
  .route('/', facts)
  .route('/', together)
  .route('/', links)
  .route('/', story)

async function showBoard(c: Ctx) {
  const { db, scope, actor, frame, locale, now } = c.var
  const filter = filterOf(c)
  const state = oneOf(states, c.req.query('trang-thai'))
  const page = Math.max(1, Math.min(10_000, Number.parseInt(c.req.query('trang') ?? '1', 10) || 1))
  const day = today(now)
  const [board, found, fields, units] = await Promise.all([
    listBoard(db, scope, filter),
    state && listStories(db, scope, state, filter, page, pageSize),
    listFields(db, locale),
    listUnitsInScope(db, scope, day),
  ])
  const heirs = await listHeirNames(
    db,
    [...board.flatMap(({ stories }) => stories), ...(found ? found.stories : [])].map(({ unitId }) => unitId),
    day,
  )
  const withHeir = heirNamer(heirs, locale)
  const named = (it: Listed): Listed => ({ ...it, unitName: withHeir(it.unitId, it.unitName) })
  const lanes = board.map((lane) => ({ ...lane, stories: lane.stories.map(named) }))
  const list = found && { ...found, stories: found.stories.map(named) }
  const opened = state && list && { ...list, state, page, pages: Math.ceil(list.count / pageSize) }
  const own = actor.post.unitId // also while it winds up its affairs
  const mayWrite = [own, ...units.map(({ id }) => id)].some((unitId) => may.write(actor, { unitId }))
  const isFiltered = filter.find !== '' || !!(filter.fieldId ?? filter.unitId ?? filter.language)
  const href = (over: { state?: State; page?: number }) => addressOf(filter, over)
  return html(
    c,
    <BoardPage {...{ frame, locale, day, lanes, opened, filter, isFiltered, fields, units, mayWrite, href }} />,
  )
}

async function showNew(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const find = c.req.query('tim') ?? ''
  const wanted = attempt ? [attempt.values.exemplars ?? []].flat() : (c.req.queries('chon') ?? [])
  const entry = await entryOf(c, attempt)
  if (!attempt && wanted.length === 0 && entry?.exemplarId) wanted.push(entry.exemplarId)
  const chosen = wanted.filter((id) => z.uuid().safeParse(id).success)
  const [ticked, found, units, movements] = await Promise.all([
    listChosen(db, scope, chosen, day),
    listChoices(db, scope, find, day),
    listUnitsInScope(db, scope, day),
    listMovements(db, scope, locale, { days: [day] }),
  ])
  const choices = [...ticked, ...found.filter(({ id }) => !chosen.includes(id))]
  const desks = units.filter(({ id }) => holds(actor, ['officer', 'editor', 'head'], id))
  const wish = entry?.unitId ?? actor.post.unitId
  const unitId = desks.some(({ id }) => id === wish) ? wish : (desks[0]?.id ?? '')
  const submission = newId(now)
  return html(
    c,
    <NewStoryPage
      {...{ frame, locale, find, choices, chosen, desks, unitId, entry, movements }}
      {...{ submission, attempt }}
    />,
  )
}

/** What was planned on the calendar, where the story is begun from there and nobody has begun it. */
async function entryOf(c: Ctx, attempt: Attempt | undefined) {
  const { db, scope, locale } = c.var
  const asked = z.uuid().safeParse(attempt ? attempt.values.entryId : c.req.query('lich'))
  if (!asked.success) return undefined
  const entry = await showEntry(db, scope, asked.data, locale)
  return entry.storyId || entry.droppedAt ? undefined : entry
}

/** What the address narrows the board to. What makes no sense narrows nothing. */
function filterOf(c: Ctx): Filter {
  const uuid = (name: string) => z.uuid().safeParse(c.req.query(name)).data ?? null
  return {
    ...{ find: (c.req.query('tim') ?? '').slice(0, 200), fieldId: uuid('linh-vuc'), unitId: uuid('don-vi') },
    language: oneOf(locales, c.req.query('ngon-ngu')) ?? null,
  }
}

function addressOf(filter: Filter, { state, page }: { state?: State; page?: number }): string {
  const query = new URLSearchParams()
  const parts = { 'trang-thai': state, tim: filter.find, 'linh-vuc': filter.fieldId, 'don-vi': filter.unitId }
  for (const [name, value] of Object.entries({ ...parts, 'ngon-ngu': filter.language as Locale | null }))
    if (value) query.set(name, value)
  if (page && page > 1) query.set('trang', String(page))
  return query.size > 0 ? `${paths.board()}?${query}` : paths.board()
}

function oneOf<const T extends readonly string[]>(words: T, word: string | undefined): T[number] | undefined {
  return words.find((it) => it === word)
}
