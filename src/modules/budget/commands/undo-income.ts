import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { enterIncome, findIncome, lockFund } from '../repository/fund.ts'

/**
 * A line of income was a mistake: another line undoes it whole, with the reason, and both stay. Not what was given on to a task
 * already, which is taken back first; and not a recovery, which stands where the prize does.
 */
export const undoIncome = command({
  name: 'budget.undoIncome',
  input: z.object({ id, version, incomeId: id, why: text(500) }),
  subject: (db, it, { now }) => lockFund(db, it.id, now),
  allow: (actor, it) => may.keep(actor, it),
  async run({ db, actor, now }, fund, { incomeId, why }) {
    const refuse = (code: string) => new Refusal('invalid', 'invalid', { incomeId: code })
    const line = await findIncome(db, fund.id, incomeId)
    if (!line || line.undoes !== null) throw refuse('notAChoice')
    if (line.isUndone) throw refuse('budget.undoneBefore')
    if (line.kind === 'recovery') throw refuse('budget.undoAtPrize')
    if (line.amount > fund.income - fund.given) throw refuse('budget.undoGiven')

    const { kind, amount, document, sponsorId } = line
    const counter = { fundId: fund.id, kind, amount, document, sponsorId, onDay: today(now), by: actor.id, at: now }
    await enterIncome(db, { ...counter, undoes: { id: line.id, why } })
    return { id: fund.id }
  },
})
