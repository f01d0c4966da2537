import { addDelivery } from '#modules/stories/index.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { enqueue } from '#platform/jobs.ts'
import { today } from '#platform/text/dates.ts'
import { sendMessage } from '../jobs.ts'
import { wants } from '../partner.ts'
import { findTellable, readTold } from '../queries/partner.ts'
import { addMessage, addTellingsAgain } from '../repository/message.ts'
import { listTold } from '../repository/partner.ts'

/**
 * An edition is out: every site that wants such stories is told, and every site that was told of the story before. One that
 * rests for now gets nothing new, but what it has is put right. Each telling is a line of the ledger; done twice it is done
 * once. Gives how many are told.
 */
export async function tellPartners(scene: { db: Db; now: Date }, it: { storyId: string; editionId: string }) {
  const { now } = scene
  return inTransaction(scene.db, async (db) => {
    const story = await findTellable(db, it.storyId, today(now))
    if (story?.editionId !== it.editionId) return 0
    let told = 0
    for (const partner of await listTold(db)) {
      const { isTried, isQueued, isToldOf } = await readTold(db, partner.id, story.id, story.editionId)
      if (isToldOf) continue
      if (!isTried && !isQueued && (partner.state !== 'active' || !wants(partner, story))) continue
      const [id, deliveryId] = [newId(now), newId(now)]
      await addDelivery(db, {
        ...{ id: deliveryId, storyId: story.id, editionId: story.editionId, formId: null, channel: 'partner' },
        ...{ outlet: partner.name, carriedOn: today(now), seconds: null, place: null, link: null, fileId: null },
        ...{ unitId: story.unitId, by: null, at: now, due: null },
      })
      const line = { partnerId: partner.id, storyId: story.id, editionId: story.editionId, deliveryId, at: now }
      if (!(await addMessage(db, { id, type: 'told', ...line }))) throw new Error('told twice at one moment')
      await enqueue(db, sendMessage, { messageId: id })
      told++
    }
    return told
  })
}

/**
 * A picture may no longer be shown, or may be again: the sites that took a story with it are told of the story once more, as
 * readers now see it. Gives how many are told.
 */
export async function tellOfPicture({ db, now }: { db: Db; now: Date }, it: { libraryId: string }): Promise<number> {
  return inTransaction(db, async (inside) => {
    const ids = await addTellingsAgain(inside, it.libraryId, now, () => newId(now))
    for (const messageId of ids) await enqueue(inside, sendMessage, { messageId })
    return ids.length
  })
}
