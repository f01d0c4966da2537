import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { date, id, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { dong } from '../amount.ts'
import { may } from '../policy.ts'
import { payingMoves, roomFor } from '../position.ts'
import { findSupport } from '../queries/support.ts'
import { lockTask, moveMoney } from '../repository/task.ts'

/**
 * A support of money that a fostering plan records is paid out of a task of the unit that gave it: once, and the sum stands in
 * the books of money only; the plan shows it from there.
 */
export const paySupport = command({
  name: 'budget.paySupport',
  input: z.object({
    ...{ supportId: id, taskId: id, amount: dong, onDay: date, payee: text(200), document: text(300) },
    fileId: optionalId,
  }),
  async subject(db, { supportId }, { now }) {
    const support = await findSupport(db, supportId, now)
    if (!support) throw new Refusal('conflict', 'budget.supportPaid')
    return support
  },
  allow: (actor, it) => may.keep(actor, it),
  about: ({ planId }) => planId,
  unkept: ['payee'],
  async run({ db, actor, now }, support, { supportId, taskId, onDay, fileId, amount, payee, document }) {
    const task = await lockTask(db, taskId, now)
    if (task.keeperId !== support.keeperId || task.item === 'prizes')
      throw new Refusal('invalid', 'invalid', { taskId: 'notAChoice' })
    const faults: Record<string, string> = {}
    if (onDay > today(now)) faults.onDay = 'budget.inFuture'
    if (fileId && !(await isUploadOf(db, fileId, actor.id))) faults.file = 'notAChoice'
    const { committed, spent } = task.books.task
    const free = committed - spent + roomFor('commit', task.books).most
    if (BigInt(amount) > free) faults.taskId = 'budget.notEnough'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    const behind = { onDay, document, payee, fileId, supportId, by: actor.id, at: now }
    await moveMoney(db, task, payingMoves(task.books.task, BigInt(amount)), behind)
    return { id: taskId }
  },
})
