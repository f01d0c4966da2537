import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, id, optionalText, text } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { dong } from '../amount.ts'
import { items } from '../item.ts'
import { may } from '../policy.ts'
import { lockFund } from '../repository/fund.ts'
import { addTask, lockTask, moveMoney } from '../repository/task.ts'

/** A unit puts a task into the estimate of a fund: what for, which clause of the plan it serves, how much and how reckoned. */
export const planTask = command({
  name: 'budget.planTask',
  input: z.object({
    ...{ fundId: id, item: choice(items), title: text(200), amount: dong },
    ...{ clause: optionalText(20), workings: optionalText(1000) },
  }),
  subject: (db, { fundId }, { now }) => lockFund(db, fundId, now),
  allow: (actor, it) => may.keep(actor, it),
  about: (_, { id: taskId }) => taskId,
  async run({ db, actor, now }, fund, { item, title, clause, workings, amount }) {
    const taskId = newId(now)
    await addTask(db, { id: taskId, fund, item, title, clause, workings, by: actor.id, at: now })
    const task = await lockTask(db, taskId, now)
    const behind = { onDay: today(now), document: null, by: actor.id, at: now }
    await moveMoney(db, { ...task, version: 0 }, [{ step: 'estimate', amount: BigInt(amount) }], behind)
    return { id: taskId }
  },
})
