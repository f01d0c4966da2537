import { randomBytes } from 'node:crypto'
import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { findTipDesk } from '../queries/tip-desk.ts'
import { bearerOf } from '../queries/standing.ts'
import { newReceipt } from '../receipt.ts'
import { addTip, hasCome } from '../repository/tip.ts'
import type { TipChannel } from '../tip.ts'

/** What came of a record elsewhere in the product. `cameOf` is that record: of one record there is one tip. */
type Told = { cameOf: string; channel: TipChannel; who: string; what: string; unitId: string }

/**
 * Something that another module knows becomes a tip by itself, at the unit that knows it or who goes on from it: nobody need type
 * in again whom a movement brought to light (IV.2.a). Told twice, it is one tip.
 */
export async function tellOf(
  { db: outside, now }: { db: Db; now: Date },
  { cameOf, channel, who, what, unitId: knownBy }: Told,
): Promise<void> {
  await inTransaction(outside, async (db) => {
    if (await hasCome(db, cameOf)) return
    const unit = await bearerOf(db, knownBy, today(now))
    const { dueOn } = await findTipDesk(db, null, now)
    const [id, receipt] = [newId(now), newReceipt(() => randomBytes(1)[0]!)]
    const where = { placeId: unit.kind === 'commune' ? unit.id : null, unitId: unit.id, dueOn }
    const told = {
      who: who.slice(0, 200),
      what: what.slice(0, 4000),
      link: null,
      contact: null,
      language: 'vi' as const,
    }
    await addTip(db, { id, receipt, channel, ...told, ...where, by: null, at: now, cameOf })
    const about = { subjectId: id, aboutId: id, unitId: unit.id, input: { cameOf, channel } }
    await recordOwnEntry(db, now, { action: 'exemplars.tellOf', ...about })
  })
}
