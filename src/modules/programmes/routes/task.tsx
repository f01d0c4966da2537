import { Hono } from 'hono'
import { listUnitsInScope, listUnitsOn } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { addDays, today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import type { Returned } from '#ui/small-form.tsx'
import { amendTask } from '../commands/amend-task.ts'
import { dropTask } from '../commands/drop-task.ts'
import { noteTask } from '../commands/note-task.ts'
import { planTask } from '../commands/plan-task.ts'
import { AmendTaskPage } from '../pages/amend-task.tsx'
import { TaskPage } from '../pages/task.tsx'
import { TasksPage } from '../pages/tasks.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { getProgramme } from '../queries/programme.ts'
import { listTasks, showTask } from '../queries/task.ts'

const toTask = ({ id }: { id: string }) => paths.task(id)
const returnedIn = (form: string) => ({
  done: toTask,
  again: (c: Ctx, attempt: Attempt) => showOne(c, { form, attempt }),
})

/** What units plan for the clauses of a programme. */
export const tasks = new Hono<Env>()
  .get(paths.tasks(':programmeId'), (c) => show(c))
  .post(
    paths.planTask(':programmeId'),
    submit(planTask, {
      prepare: async (c, sent) => ({ ...sent, programmeId: idIn(c, 'programmeId') }),
      done: toTask,
      again: show,
    }),
  )
  .get(paths.task(':taskId'), (c) => showOne(c))
  .get(paths.amendTask(':taskId'), (c) => showAmend(c))
  .post(paths.amendTask(':taskId'), submit(amendTask, { done: toTask, again: showAmend }))
  .post(paths.noteTask(':taskId'), submit(noteTask, returnedIn('da-lam')))
  .post(paths.dropTask(':taskId'), submit(dropTask, returnedIn('thoi')))

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const programme = await getProgramme(db, day, locale, idIn(c, 'programmeId'))
  const [first, last] = [yearOf(programme.from), yearOf(addDays(programme.to, -1))]
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const asked = Number(c.req.query('nam'))
  const year = years.includes(asked) ? asked : Math.min(Math.max(yearOf(day), first), last)
  const unitId = may.task(actor, actor.post) ? actor.post.unitId : undefined
  const units = unitId ? await partnersFor(c, unitId) : []
  const view = { programme, year, years, tasks: await listTasks(db, scope, programme.id, year), unitId, units }
  return html(c, <TasksPage {...{ frame, locale, ...view, submission: newId(now), attempt }} />)
}

async function showOne(c: Ctx, returned?: Returned) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const year = Number(c.req.query('nam')) || yearOf(day)
  const task = await showTask(db, scope, idIn(c, 'taskId'), year, day)
  const view = { task, year, day, mayKeep: may.task(actor, { unitId: task.keeperId }), submission: () => newId(now) }
  return html(c, <TaskPage {...{ frame, locale, ...view, returned }} />)
}

async function showAmend(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const task = await showTask(db, scope, idIn(c, 'taskId'), yearOf(day), day)
  const mayKeep = may.task(actor, { unitId: task.keeperId }) && !task.dropReason
  const [units, owners] = await Promise.all([partnersFor(c, task.unitId), listUnitsInScope(db, scope, day)])
  const view = { task, units, owners, mayKeep, submission: newId(now) }
  return html(c, <AmendTaskPage {...{ frame, locale, ...view, attempt }} />)
}

/** Whoever a unit may do something with: every other that stands today. */
async function partnersFor({ var: { db, now } }: Ctx, ownerId: string) {
  return (await listUnitsOn(db, today(now))).filter(({ id }) => id !== ownerId)
}

const yearOf = (day: string) => Number(day.slice(0, 4))
