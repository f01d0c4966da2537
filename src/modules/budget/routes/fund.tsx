import { Hono } from 'hono'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { submit } from '#platform/web/submit.ts'
import { addIncome } from '../commands/add-income.ts'
import * as money from '../commands/move-money.ts'
import { undoIncome } from '../commands/undo-income.ts'
import { planTask } from '../commands/plan-task.ts'
import { FundPage } from '../pages/fund.tsx'
import type { Returned } from '../pages/small-form.tsx'
import { TaskPage } from '../pages/task.tsx'
import { paths, stepWords } from '../paths.ts'
import { may } from '../policy.ts'
import type { Step } from '../position.ts'
import { listIncomes, showFund } from '../queries/funds.ts'
import { listSponsors } from '../queries/gifts.ts'
import { listCeilings } from '../queries/law.ts'
import { listSupports } from '../queries/support.ts'
import { listActs, listTasks, showTask } from '../queries/tasks.ts'
import { moneyOf } from './overview.tsx'

const commands = {
  ...{ estimate: money.raiseEstimate, cut: money.cutEstimate, give: money.giveMoney, take_back: money.takeBackMoney },
  ...{ commit: money.commitMoney, release: money.releaseMoney, spend: money.spendMoney, repay: money.repayMoney },
  settle: money.settleTask,
} as const satisfies Record<Step, unknown>

/** One fund and its tasks; one task and the steps of its money. */
export const fund = new Hono<Env>()
  .get(paths.fund(':id'), (c) => show(c))
  .post(
    paths.income(':id'),
    submit(addIncome, {
      done: ({ id }) => `${paths.fund(id)}#thu`,
      again: (c, attempt) => show(c, { form: 'ghi-thu', attempt }),
      prepare: async (c, sent) =>
        keepPaper(c, sent, await showFund(c.var.db, moneyOf(c), idIn(c, 'id'), today(c.var.now))),
    }),
  )
  .post(
    paths.undoIncome(':id'),
    submit(undoIncome, {
      done: ({ id }) => `${paths.fund(id)}#thu`,
      again: (c, attempt) => show(c, { form: 'huy-thu', attempt }),
      prepare: async (c, sent) => {
        await showFund(c.var.db, moneyOf(c), idIn(c, 'id'), today(c.var.now))
        return sent
      },
    }),
  )
  .post(
    paths.tasks(':id'),
    submit(planTask, {
      done: ({ id }) => paths.task(id),
      again: (c, attempt) => show(c, { form: 'them-nhiem-vu', attempt }),
      prepare: async (c, sent) => {
        const { id } = await showFund(c.var.db, moneyOf(c), idIn(c, 'id'), today(c.var.now))
        return { ...sent, fundId: id }
      },
    }),
  )
  .get(paths.task(':id'), (c) => showOne(c))

for (const [step, command] of Object.entries(commands) as [Step, (typeof commands)[Step]][])
  fund.post(
    paths.step(':id', step),
    submit(command, {
      done: ({ id }) => paths.task(id),
      again: (c, attempt) => showOne(c, { form: stepWords[step], attempt }),
      prepare: async (c, sent) => {
        const task = await showTask(c.var.db, moneyOf(c), idIn(c, 'id'), today(c.var.now))
        await refuseClosed(c, sent, task.unitId)
        return keepPaper(c, sent, task)
      },
    }),
  )

async function show(c: Ctx, returned?: Returned) {
  const { db, actor, frame, locale, now } = c.var
  const scope = moneyOf(c)
  const it = await showFund(db, scope, idIn(c, 'id'), today(now))
  const [mayKeep, seesNames] = [may.keep(actor, it), may.seeNames(actor, it)]
  const [incomes, tasks, ceilings, sponsors] = await Promise.all([
    listIncomes(db, scope, it.id, seesNames),
    listTasks(db, scope, { fundId: it.id }),
    listCeilings(db, it.year),
    mayKeep ? listSponsors(db, scope, it.unitId, true) : [],
  ])
  const page = {
    frame,
    locale,
    today: today(now),
    fund: it,
    incomes,
    tasks,
    mayKeep,
    submission: () => newId(now),
    returned,
  }
  const work = ceilings.find(({ rule, sources }) => rule === 'work' && sources.includes(it.sourceKey))
  const known = sponsors.map(({ id, name }) => ({ id, name: name ?? '' }))
  return html(c, <FundPage {...{ ...page, work, sponsors: known }} />)
}

async function showOne(c: Ctx, returned?: Returned) {
  const { db, actor, frame, locale, now } = c.var
  const scope = moneyOf(c)
  const task = await showTask(db, scope, idIn(c, 'id'), today(now))
  const mayKeep = may.keep(actor, task)
  const [acts, supports] = await Promise.all([
    listActs(db, scope, task.id, may.seeNames(actor, task)),
    mayKeep ? listSupports(db, scope, task.unitId, today(now)) : [],
  ])
  const rights = { mayKeep, mayGive: may.give(actor, task) }
  const page = { frame, locale, today: today(now), task, acts, supports, submission: () => newId(now), returned }
  return html(c, <TaskPage {...{ ...page, ...rights }} />)
}

/** A support under a plan that is closed to the sender is none to them. */
async function refuseClosed(c: Ctx, { supportId }: Record<string, unknown>, unitId: string): Promise<void> {
  if (typeof supportId !== 'string' || supportId === '') return
  const known = await listSupports(c.var.db, c.var.scope, unitId, today(c.var.now))
  if (!known.some(({ id }) => id === supportId))
    throw new Refusal('invalid', 'invalid', { supportId: 'budget.notASupport' })
}

/** Keeps the paper that came with a form, for whoever may keep the unit's money. */
export async function keepPaper(c: Ctx, sent: Record<string, unknown>, it: { unitId: string; keeperId: string }) {
  if (!may.keep(c.var.actor, it)) throw new Refusal('forbidden', 'budget.keep')
  const { file } = sent
  if (!(file instanceof File) || file.name === '') return sent
  return { ...sent, fileId: (await keepFile(c.var, file, { unitId: it.unitId })).id }
}
