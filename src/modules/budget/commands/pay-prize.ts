import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { date, id, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { payingMoves, roomFor } from '../position.ts'
import { addPrize, lockAward } from '../repository/prize.ts'
import { lockTask, moveMoney } from '../repository/task.ts'

/**
 * The prize of a decision in force is paid out of money given for prizes: the sum of the decision's ledger, never a typed one,
 * once for the award and once for each achievement behind it (Law on Emulation and Commendation, principle P3).
 */
export const payPrize = command({
  name: 'budget.payPrize',
  input: z.object({ awardId: id, taskId: id, onDay: date, payee: text(200), receipt: text(100), fileId: optionalId }),
  async subject(db, { awardId }, { now }) {
    const award = await lockAward(db, awardId, now)
    return { ...award, award }
  },
  allow: (actor, it) => may.keep(actor, it),
  about: ({ dossierId }) => dossierId,
  unkept: ['payee'],
  async run({ db, actor, now }, { award, keeperId }, { taskId, onDay, payee, receipt, fileId }) {
    const prizeId = newId(now)
    const task = await lockTask(db, taskId, now)
    if (task.keeperId !== keeperId || task.item !== 'prizes')
      throw new Refusal('invalid', 'invalid', { taskId: 'notAChoice' })
    const faults: Record<string, string> = {}
    if (onDay > today(now)) faults.onDay = 'budget.inFuture'
    else if (award.decidedOn && onDay < award.decidedOn) faults.onDay = 'budget.beforeDecision'
    if (fileId && !(await isUploadOf(db, fileId, actor.id))) faults.file = 'notAChoice'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    if (award.state === 'valid' && award.amount > 0n)
      await addPrize(db, {
        ...{ id: prizeId, award, taskId, unitId: task.unitId, onDay, payee, receipt, fileId },
        ...{ by: actor.id, at: now },
      })
    else throw new Refusal('conflict', 'budget.notInForce')

    const { committed, spent } = task.books.task
    const free = committed - spent + roomFor('commit', task.books).most
    if (award.amount > free) throw new Refusal('invalid', 'invalid', { taskId: 'budget.notEnough' })
    const document = `${receipt}; ${award.numberText ?? ''}`
    const behind = { onDay, document, payee, fileId, prizeId, by: actor.id, at: now }
    await moveMoney(db, task, payingMoves(task.books.task, award.amount), behind)
    return { id: award.id }
  },
})
