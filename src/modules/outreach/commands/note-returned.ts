import { noteCameBack } from '#modules/stories/index.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { readReturned } from '#platform/mail/returned.ts'
import { listCarriedBy, noteReturnedMail } from '../repository/mail.ts'
import { eraseSubscriber } from '../repository/subscriber.ts'
import { mostReturned } from '../subscription.ts'
import { outlets } from './make-digest.ts'

/** What became of a message that came to the address for returned mail. */
export type Noted = 'notOurs' | 'known' | 'noted' | 'erased'

/**
 * Takes a message that came back. The letter counts as returned, also on the ledger of each story in it; an address where nobody is any more is erased, and so is one
 * from which the last three letters came back for now. Told twice it counts once. No address is written down.
 */
export async function noteReturned(scene: { db: Db; now: Date }, raw: Uint8Array): Promise<Noted> {
  const returned = await readReturned(raw)
  if (!returned) return 'notOurs'
  const { now } = scene
  return inTransaction(scene.db, async (db) => {
    const noted = await noteReturnedMail(db, returned.mailId, { answer: returned.answer, at: now })
    if (!noted) return 'known'
    for (const { frequency, ...it } of await listCarriedBy(db, returned.mailId))
      await noteCameBack(db, { ...it, outlet: outlets[frequency] })
    const isGivenUp = returned.end === 'hard' || noted.returnedInARow >= mostReturned
    if (isGivenUp) await eraseSubscriber(db, noted.subscriberId, 'bounced', now)
    const input = { status: returned.status, end: returned.end, isErased: isGivenUp }
    await recordOwnEntry(db, now, {
      ...{ action: 'outreach.noteReturned', subjectId: returned.mailId, aboutId: noted.subscriberId },
      ...{ unitId: undefined, input },
    })
    return isGivenUp ? 'erased' : 'noted'
  })
}
