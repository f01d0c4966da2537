import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { draftPlan } from '../commands/draft-plan.ts'
import { issueChecklist } from '../commands/issue-checklist.ts'
import { ChecklistPage, ChecklistsPage } from '../pages/checklists.tsx'
import { ComparePage } from '../pages/compare.tsx'
import { CreatePage } from '../pages/create.tsx'
import { ListPage } from '../pages/list.tsx'
import { paths } from '../paths.ts'
import { officeOf } from '../policy.ts'
import { listChecklists, listItems, listPlans } from '../queries/plan.ts'
import { compareClauses, compareYears } from '../queries/compare.ts'
import { listVisits, listVisitYears } from '../queries/visit.ts'

/** The inspections that the reader may see, the plans, the checklists, and the years side by side. */
export const list = new Hono<Env>()
  .get(paths.list(), (c) => show(c))
  .get(paths.compare(), async (c) => {
    const { db, scope, frame, locale } = c.var
    const [years, clauses] = await Promise.all([compareYears(db, scope), compareClauses(db, scope)])
    return html(c, <ComparePage {...{ frame, locale, years, clauses }} />)
  })
  .get(paths.create(), (c) => showCreate(c))
  .post(paths.create(), submit(draftPlan, { done: ({ id }) => paths.plan(id), again: showCreate }))
  .get(paths.checklists(), (c) => showChecklists(c))
  .post(
    paths.checklists(),
    submit(issueChecklist, { done: ({ id }) => paths.checklist(id), again: showChecklists, prepare: readLines }),
  )
  .get(paths.checklist(':id'), (c) => showChecklist(c))

async function show(c: Ctx) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const [years, plans] = await Promise.all([listVisitYears(db, scope), listPlans(db, scope)])
  const asked = Number(c.req.query('nam'))
  const year = years.find((it) => it === asked) ?? years[0] ?? Number(day.slice(0, 4))
  const visits = await listVisits(db, scope, { year })
  const view = { years, year, visits, plans, mayPlan: officeOf(actor) !== undefined }
  return html(c, <ListPage {...{ frame, locale, today: day, ...view }} />)
}

function showCreate(c: Ctx, attempt?: Attempt) {
  const { actor, frame, locale, now } = c.var
  const officeId = officeOf(actor)
  if (!officeId) throw new Refusal('forbidden', 'inspections.draftPlan')
  const year = Number(today(now).slice(0, 4))
  return html(c, <CreatePage {...{ frame, locale, officeId, year, submission: newId(now), attempt }} />)
}

async function showChecklists(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const lists = await listChecklists(db, scope)
  const officeId = officeOf(actor)
  const newest = lists.find(({ unitId }) => unitId === officeId)
  const office = officeId && newest && { id: officeId, items: await listItems(db, newest.id) }
  const returned = attempt && { form: 'next', attempt }
  const view = { lists, office: office || undefined, submission: () => newId(now), returned }
  return html(c, <ChecklistsPage {...{ frame, locale, ...view }} />)
}

async function showChecklist(c: Ctx) {
  const { db, scope, frame, locale } = c.var
  const id = idIn(c, 'id')
  const found = (await listChecklists(db, scope)).find((it) => it.id === id)
  if (!found) throw new Refusal('missing', 'notFound')
  const { number, why } = found
  return html(c, <ChecklistPage {...{ frame, locale, number, why, items: await listItems(db, id) }} />)
}

/** The columns of the form as lines of a checklist. */
async function readLines(_: Ctx, sent: Record<string, unknown>) {
  const column = (name: string) => [sent[name] ?? []].flat().map(String)
  const [questions, clauses, known, needs] = ['question', 'clause', 'known', 'needs'].map(column)
  const items = questions!.map((question, at) => ({
    ...{ question, clause: clauses![at] ?? '', known: known![at] ?? '', needs: needs![at] ?? '' },
  }))
  return { ...sent, items }
}
