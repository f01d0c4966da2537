import { type Db, inTransaction } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { confirmSubscriber, findByToken } from '../repository/subscriber.ts'

/** One tap on the link of the mail: the address is theirs. Done twice it is done once. Gives their language; none for a link that no longer holds. */
export async function confirmSubscription(scene: { db: Db; now: Date }, token: string): Promise<Locale | undefined> {
  return inTransaction(scene.db, async (db) => {
    const found = await findByToken(db, token)
    if (!found || found.state === 'left') return undefined
    await confirmSubscriber(db, found.id, scene.now)
    return found.language
  })
}
