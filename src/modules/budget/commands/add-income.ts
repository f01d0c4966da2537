import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { choice, date, id, optionalId, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { dong } from '../amount.ts'
import { roomUnder } from '../ceiling.ts'
import { incomeKinds } from '../item.ts'
import { may } from '../policy.ts'
import { listCeilings } from '../queries/law.ts'
import { enterIncome, lockFund } from '../repository/fund.ts'
import { ownSponsor } from '../repository/sponsor.ts'

/** Money comes into a fund: set aside under the law's ceiling, carried over, given by a sponsor. */
export const addIncome = command({
  name: 'budget.addIncome',
  input: z.object({
    ...{ id, version, kind: choice(incomeKinds), amount: dong, onDay: date, document: text(300) },
    ...{ sponsorId: optionalId, fileId: optionalId },
  }),
  subject: (db, it, { now }) => lockFund(db, it.id, now),
  allow: (actor, it) => may.keep(actor, it),
  async run({ db, actor, now }, fund, { kind, onDay, document, sponsorId, fileId, ...it }) {
    const amount = BigInt(it.amount)
    if (onDay > today(now)) throw new Refusal('invalid', 'invalid', { onDay: 'budget.inFuture' })
    if (fileId && !(await isUploadOf(db, fileId, actor.id)))
      throw new Refusal('invalid', 'invalid', { file: 'notAChoice' })
    if (kind === 'donation') await ownSponsor(db, sponsorId, fund.unitId)
    const ceiling = (await listCeilings(db)).find((row) => row.id === fund.ceilingId)
    if (kind === 'set_aside' && ceiling?.strict) {
      const room = roomUnder({ share: BigInt(ceiling.share), base: fund.base }, fund.setAside)
      if (amount > room) throw new Refusal('invalid', 'invalid', { amount: 'budget.overCeiling' })
    }
    await enterIncome(db, {
      ...{ fundId: fund.id, kind, amount, onDay, document, fileId, by: actor.id, at: now },
      sponsorId: kind === 'donation' ? sponsorId : null,
    })
    return { id: fund.id }
  },
})
