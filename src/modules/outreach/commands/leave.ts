import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { eraseSubscriber, findByToken } from '../repository/subscriber.ts'

/** A reader leaves, by the button or by their mail program (RFC 8058): the address is erased at once. Gives their language. */
export async function leave(scene: { db: Db; now: Date }, token: string): Promise<Locale | undefined> {
  return inTransaction(scene.db, async (db) => {
    const found = await findByToken(db, token)
    if (!found) return undefined
    if (found.state !== 'left') {
      await eraseSubscriber(db, found.id, 'asked', scene.now)
      await recordOwnEntry(db, scene.now, {
        ...{ action: 'outreach.leave', subjectId: found.id, aboutId: found.id, unitId: undefined, input: {} },
      })
    }
    return found.language
  })
}
