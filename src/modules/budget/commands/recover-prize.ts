import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { date, id, optionalId, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { dong } from '../amount.ts'
import { may } from '../policy.ts'
import { enterIncome, lockFund } from '../repository/fund.ts'
import { lockPrize, noteRecovered } from '../repository/prize.ts'

/**
 * Money of a prize that was paid and whose award was taken back comes in again, whole or in parts, as income of a fund of the
 * same unit: the year in which it was paid stays as it was settled (principle P9).
 */
export const recoverPrize = command({
  name: 'budget.recoverPrize',
  input: z.object({
    ...{ awardId: id, version, fundId: id, amount: dong, onDay: date, document: text(300), fileId: optionalId },
  }),
  subject: (db, { awardId }, { now }) => lockPrize(db, awardId, now),
  allow: (actor, it) => may.keep(actor, it),
  about: ({ dossierId }) => dossierId,
  async run({ db, actor, now }, prize, { fundId, onDay, document, fileId, ...it }) {
    if (prize.state !== 'revoked') throw new Refusal('conflict', 'budget.notRevoked')
    const amount = BigInt(it.amount)
    const faults: Record<string, string> = {}
    if (amount > prize.amount - prize.recovered) faults.amount = 'budget.moreThanOwed'
    if (onDay > today(now)) faults.onDay = 'budget.inFuture'
    else if (onDay < prize.paidOn) faults.onDay = 'budget.beforePaid'
    if (fileId && !(await isUploadOf(db, fileId, actor.id))) faults.file = 'notAChoice'
    const fund = await lockFund(db, fundId, now)
    if (fund.keeperId !== prize.keeperId) faults.fundId = 'notAChoice'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    await noteRecovered(db, prize, amount)
    const told = { document: `${document}; ${prize.numberText ?? ''}`, fileId, prizeId: prize.id }
    await enterIncome(db, { ...told, fundId, kind: 'recovery', amount, onDay, by: actor.id, at: now })
    return { id: prize.awardId }
  },
})
