import { randomBytes } from 'node:crypto'
import { recordOwnEntry } from '#platform/audit.ts'
import { read } from '#platform/command.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { choice, ticked } from '#platform/input.ts'
import { findTipDesk } from '../queries/tip-desk.ts'
import { newReceipt } from '../receipt.ts'
import { addTip } from '../repository/tip.ts'
import { givenTip } from '../tip.ts'

const input = givenTip.extend({
  language: choice(locales),
  agreed: ticked.refine((it) => it, { error: 'exemplars.mustAgree' }),
})

/**
 * A citizen tells of somebody on the public page (IV.2.a), without an account. Gives the receipt under which the answer is
 * read. The audit trail keeps that it came, not what it said or from whom.
 * @throws Refusal `invalid` with each field, `agreed` among them where the use of it was not agreed to.
 */
export async function giveTip({ db: outside, now }: { db: Db; now: Date }, raw: unknown): Promise<{ receipt: string }> {
  const { language, agreed: _, ...said } = read(input, raw)
  return inTransaction(outside, async (db) => {
    const desk = await findTipDesk(db, said.placeId, now)
    const [id, receipt] = [newId(now), newReceipt(() => randomBytes(1)[0]!)]
    const from = { channel: 'portal' as const, language: language as Locale, by: null, at: now }
    await addTip(db, { id, receipt, ...said, ...from, ...desk })
    const about = { subjectId: id, aboutId: id, unitId: desk.unitId, input: { language } }
    await recordOwnEntry(db, now, { action: 'exemplars.giveTip', ...about })
    return { receipt }
  })
}
