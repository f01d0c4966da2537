import { randomBytes } from 'node:crypto'
import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { bearerOf } from '../queries/standing.ts'
import { newReceipt } from '../receipt.ts'
import { addTip, findCameOf } from '../repository/tip.ts'
import type { TipChannel } from '../tip.ts'

/** What came of a record elsewhere in the product. `cameOf` is that record: of one record there is one tip. */
type Told = {
  cameOf: string
  channel: TipChannel
  who: string
  what: string
  unitId: string
  /** Where the person lives; the unit that knows it, if it is a commune, where nothing is said. */
  placeId?: string | null
  link?: string | null
  contact?: string | null
}

/**
 * Something that another module knows becomes a tip by itself, at the unit that knows it or who goes on from it: nobody need type
 * in again whom a movement or a contest brought to light (IV.2.a). Told twice, it is one tip. Nobody waits under its receipt, so
 * there is no day by which it is answered. Gives the id of the tip.
 */
export async function tellOf(
  { db: outside, now }: { db: Db; now: Date },
  { cameOf, channel, who, what, unitId: knownBy, placeId, link = null, contact = null }: Told,
): Promise<string> {
  return inTransaction(outside, async (db) => {
    const told = await findCameOf(db, cameOf)
    if (told) return told
    const unit = await bearerOf(db, knownBy, today(now))
    const [id, receipt] = [newId(now), newReceipt(() => randomBytes(1)[0]!)]
    const home = unit.kind === 'commune' ? unit.id : null
    const where = { placeId: placeId === undefined ? home : placeId, unitId: unit.id, dueOn: null }
    const words = { who: who.slice(0, 200), what: what.slice(0, 4000), link, contact, language: 'vi' as const }
    await addTip(db, { id, receipt, channel, ...words, ...where, by: null, at: now, cameOf })
    const about = { subjectId: id, aboutId: id, unitId: unit.id, input: { cameOf, channel } }
    await recordOwnEntry(db, now, { action: 'exemplars.tellOf', ...about })
    return id
  })
}
