import { type Db, inTransaction } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { enqueue } from '#platform/jobs.ts'
import { sendMessage } from '../jobs.ts'
import { findLastEdition, readTold } from '../queries/partner.ts'
import { addMessage } from '../repository/message.ts'
import { listTold } from '../repository/partner.ts'

/** A story came down: every site that it may have reached is told to take it down. Done twice it is done once. */
export async function recallFromPartners(scene: { db: Db; now: Date }, { storyId }: { storyId: string }) {
  const { now } = scene
  return inTransaction(scene.db, async (db) => {
    const last = await findLastEdition(db, storyId)
    if (!last?.endedAt) return 0
    let told = 0
    for (const partner of await listTold(db)) {
      const { isTried, isQueued } = await readTold(db, partner.id, storyId, last.id)
      if (!isTried && !isQueued) continue
      const id = newId(now)
      const line = { partnerId: partner.id, storyId, editionId: last.id, deliveryId: null, at: now }
      if (!(await addMessage(db, { id, type: 'taken_down', ...line }))) continue
      await enqueue(db, sendMessage, { messageId: id })
      told++
    }
    return told
  })
}
