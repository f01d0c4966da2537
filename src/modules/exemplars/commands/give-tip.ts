import { randomBytes } from 'node:crypto'
import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import type { FileStore } from '#platform/files/store.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { choice, ticked } from '#platform/input.ts'
import { findTipDesk } from '../queries/tip-desk.ts'
import { newReceipt } from '../receipt.ts'
import { addTip, keepTipPictures } from '../repository/tip.ts'
import { givenTip } from '../tip.ts'
import { judgeTold } from '../tip-pictures.ts'

const input = givenTip.extend({
  language: choice(locales),
  agreed: ticked.refine((it) => it, { error: 'exemplars.mustAgree' }),
})

/**
 * A citizen tells of somebody on the public page (IV.2.a), without an account. Gives the receipt under which the answer is
 * read. The audit trail keeps that it came, not what it said or from whom.
 * Pictures are stripped of where they were taken and belong to the tip, not to a unit, so that no other address leads to them;
 * nothing of them is kept before the whole form was judged.
 * @throws Refusal `invalid` with each field, `agreed` among them where the use of it was not agreed to, `pictures` where they are too many or none.
 */
export async function giveTip(
  { db: outside, now, files }: { db: Db; now: Date; files?: FileStore },
  raw: unknown,
  pictures: readonly File[] = [],
): Promise<{ receipt: string }> {
  const { said: told, ready } = await judgeTold(input, raw, pictures)
  const { language, agreed: _, ...said } = told
  return inTransaction(outside, async (db) => {
    const desk = await findTipDesk(db, said.placeId, now)
    const [id, receipt] = [newId(now), newReceipt(() => randomBytes(1)[0]!)]
    const from = { channel: 'portal' as const, language: language as Locale, by: null, at: now }
    await addTip(db, { id, receipt, ...said, ...from, ...desk })
    const about = { subjectId: id, aboutId: id, unitId: desk.unitId, input: { language } }
    await recordOwnEntry(db, now, { action: 'exemplars.giveTip', ...about })
    await keepTipPictures({ db, now, files }, id, ready)
    return { receipt }
  })
}
