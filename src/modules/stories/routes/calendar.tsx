import { Hono } from 'hono'
import { z } from 'zod'
import { feastsBetween, listAnniversaries, listFields } from '#modules/programmes/index.ts'
import { getUnit, listUnitsInScope } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { parseDate, formatDate, today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { spanOf } from '../calendar.ts'
import { dropEntry } from '../commands/drop-entry.ts'
import { moveEntry } from '../commands/move-entry.ts'
import { planEntry } from '../commands/plan-entry.ts'
import { tieEntry } from '../commands/tie-entry.ts'
import { CalendarPage } from '../pages/calendar.tsx'
import { EntryPage } from '../pages/entry.tsx'
import { PlanEntryPage } from '../pages/plan-entry.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listEntries, listOut, listPlanned, showEntry } from '../queries/calendar.ts'
import { listTieable, listWriters } from '../queries/calendar-choice.ts'
import { listNotesIn } from '../queries/orientation.ts'
import { listChoices, listChosen } from '../queries/choice.ts'

const toEntry = { done: ({ id }: { id: string }) => paths.entry(id), again: showOne }

/** The editorial calendar of the desks that a reader may see. */
export const calendar = new Hono<Env>()
  .get(paths.calendar(), (c) => show(c))
  .get(paths.planEntry(), (c) => showPlanning(c))
  .post(paths.planEntry(), submit(planEntry, { done: ({ id }) => paths.entry(id), again: showPlanning }))
  .get(paths.entry(':id'), (c) => showOne(c))
  .post(paths.moveEntry(':id'), submit(moveEntry, toEntry))
  .post(paths.tieEntry(':id'), submit(tieEntry, toEntry))
  .post(paths.dropEntry(':id'), submit(dropEntry, toEntry))

async function show(c: Ctx) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const asked = /^20\d\d-(0[1-9]|1[0-2])$/.exec(c.req.query('thang') ?? '')?.[0]
  const span = spanOf(asked ? `${asked}-01` : day, c.req.query('khoang') === 'quy' ? 'quarter' : 'month')
  const [anniversaries, entries, planned, out, notes, desks] = await Promise.all([
    listAnniversaries(db, locale),
    listEntries(db, scope, span, locale),
    listPlanned(db, scope, span),
    listOut(db, scope, span),
    listNotesIn(db, scope, { unitId: actor.post.unitId, locale }, span),
    listDesks(c),
  ])
  const feasts = feastsBetween(span.from, span.to, anniversaries)
  const mayPlan = desks.some(({ id }) => may.plan(actor, { unitId: id }))
  return html(c, <CalendarPage {...{ frame, locale, day, span, feasts, entries, planned, out, notes, mayPlan }} />)
}

async function showPlanning(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const find = (c.req.query('tim') ?? '').slice(0, 200)
  const uuid = (raw: unknown) => z.uuid().safeParse(raw).data ?? ''
  const exemplarId = uuid(attempt ? attempt.values.exemplarId : c.req.query('dien-hinh'))
  const wish = {
    ...{ on: formatDay(c.req.query('ngay')), anniversaryId: uuid(c.req.query('dip')), exemplarId },
    fieldId: uuid(c.req.query('linh-vuc')),
  }
  const [chosen, found, anniversaries, fields, writers, standing] = await Promise.all([
    exemplarId ? listChosen(db, scope, [exemplarId], day) : [],
    listChoices(db, scope, find, day),
    listAnniversaries(db, locale),
    listFields(db, locale),
    listWriters(db, [actor.post.unitId], day),
    listDesks(c),
  ])
  const choices = [...chosen, ...found.filter(({ id }) => id !== exemplarId)]
  const desks = standing.filter(({ id }) => may.plan(actor, { unitId: id }))
  const unitId = desks.some(({ id }) => id === actor.post.unitId) ? actor.post.unitId : (desks[0]?.id ?? '')
  return html(
    c,
    <PlanEntryPage
      {...{ frame, locale, wish, find, choices, anniversaries, fields, writers, desks, unitId, attempt }}
      submission={newId(now)}
    />,
  )
}

async function showOne(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const entry = await showEntry(db, scope, idIn(c, 'id'), locale)
  const mayPlan = may.plan(actor, entry)
  const stories = mayPlan ? await listTieable(db, scope, entry) : []
  const submissions = { move: newId(now), tie: newId(now), drop: newId(now) }
  return html(c, <EntryPage {...{ frame, locale, entry, stories, mayPlan, submissions, attempt }} />)
}

/** The units in scope, with the one acted from also while it winds up its affairs. */
async function listDesks(c: Ctx) {
  const { db, scope, actor, now } = c.var
  const [units, own] = await Promise.all([listUnitsInScope(db, scope, today(now)), getUnit(db, actor.post.unitId)])
  return units.some(({ id }) => id === own.id) ? units : [own, ...units]
}

function formatDay(raw: string | undefined): string {
  const day = parseDate(raw ?? '')
  return day ? formatDate(day) : ''
}
