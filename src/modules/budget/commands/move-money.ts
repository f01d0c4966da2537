import { z } from 'zod'
import type { Actor } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { date, id, optionalId, optionalText, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { dong } from '../amount.ts'
import { type Kept, may } from '../policy.ts'
import { settlingMoves, type Step } from '../position.ts'
import { findSupport } from '../queries/support.ts'
import { lockTask, moveMoney } from '../repository/task.ts'

const named = { id, version, onDay: date, fileId: optionalId }

/** A step of a task's money that has its sum typed: as far as the step before it allows, and no further. */
const moving = (step: Exclude<Step, 'settle'>, name: string, mayDo: (actor: Actor, it: Kept) => boolean) =>
  command({
    name: `budget.${name}`,
    input: z.object({
      ...{ ...named, amount: dong, payee: step === 'spend' ? text(200) : optionalText(200), supportId: optionalId },
      document: step === 'give' || step === 'commit' || step === 'spend' ? text(300) : optionalText(300),
    }),
    async subject(db, { id: taskId, supportId }, { now }) {
      const task = await lockTask(db, taskId, now)
      const found = supportId && step === 'spend' ? await findSupport(db, supportId, now) : undefined
      return { ...task, support: found?.keeperId === task.keeperId ? found : undefined }
    },
    allow: (actor, it) => mayDo(actor, it),
    about: ({ support }) => support?.planId,
    unkept: ['payee'],
    async run({ db, actor, now }, task, { onDay, fileId, document, payee, supportId, amount }) {
      await readFacts(db, { onDay, fileId, by: actor.id, day: today(now) })
      if (step === 'spend' && task.item === 'prizes') throw new Refusal('conflict', 'budget.prizesByDecision')
      if (supportId && !task.support) throw new Refusal('invalid', 'invalid', { supportId: 'budget.notASupport' })
      const behind = { onDay, document, payee, fileId, supportId, by: actor.id, at: now }
      await moveMoney(db, task, [{ step, amount: BigInt(amount) }], behind)
      return { id: task.id }
    },
  })

/** The estimate is raised, or lowered as far as nothing was given yet. */
export const raiseEstimate = moving('estimate', 'raiseEstimate', may.keep)
export const cutEstimate = moving('cut', 'cutEstimate', may.keep)
/** The head gives money to a task out of what its fund holds, by a document, and takes back what is not tied. */
export const giveMoney = moving('give', 'giveMoney', may.give)
export const takeBackMoney = moving('take_back', 'takeBackMoney', may.give)
/** Money is tied to somebody by a contract or an order, and let go where that falls through. */
export const commitMoney = moving('commit', 'commitMoney', may.keep)
export const releaseMoney = moving('release', 'releaseMoney', may.keep)
/** Money is paid out on a voucher; what was paid too much comes back. */
export const spendMoney = moving('spend', 'spendMoney', may.keep)
export const repayMoney = moving('repay', 'repayMoney', may.keep)

/** The head settles a task: what was spent is final, what was not returns to the fund, and the task is closed. */
export const settleTask = command({
  name: 'budget.settleTask',
  input: z.object({ ...named, document: text(300) }),
  subject: (db, it, { now }) => lockTask(db, it.id, now),
  allow: (actor, it) => may.give(actor, it),
  async run({ db, actor, now }, task, { onDay, fileId, document }) {
    await readFacts(db, { onDay, fileId, by: actor.id, day: today(now) })
    const behind = { onDay, document, fileId, by: actor.id, at: now }
    await moveMoney(db, task, settlingMoves(task.books.task), behind)
    return { id: task.id }
  },
})

type Facts = { onDay: string; fileId: string | null; by: string; day: string }

async function readFacts(db: Parameters<typeof isUploadOf>[0], { onDay, fileId, by, day }: Facts): Promise<void> {
  if (onDay > day) throw new Refusal('invalid', 'invalid', { onDay: 'budget.inFuture' })
  if (fileId && !(await isUploadOf(db, fileId, by))) throw new Refusal('invalid', 'invalid', { file: 'notAChoice' })
}
