import sharp from 'sharp'
import { demoDay } from '#seeds/demo/make.ts'
import { at } from '#seeds/demo/stage.ts'
import type { Actor } from '#platform/access/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { createStore } from '#platform/files/store.ts'
import { newId } from '#platform/ids.ts'
import { addLibraryPicture } from '../../src/modules/stories/repository/library.ts'
import { addStoryPicture } from '../../src/modules/stories/repository/picture.ts'
import { setCover } from '../../src/modules/stories/repository/story.ts'
import type { Product } from '../product.ts'

/** Gives a story of a journey a cover with bytes behind it; what is out of the story shows it too. */
export async function giveCover({ db, files }: Product, actor: Actor, storyId: string, alt: string): Promise<void> {
  const bytes = await sharp({ create: { width: 800, height: 500, channels: 3, background: '#7a9c59' } })
    .jpeg()
    .toBuffer()
  const file = new File([new Uint8Array(bytes)], 'bia.jpg', { type: 'image/jpeg' })
  const keeping = { db, files: createStore(files), now: at(demoDay, 9), actor }
  const { id: fileId } = await keepFile(keeping, file, { unitId: actor.post.unitId, only: 'picture' })
  const [id, libraryId, now] = [newId(), newId(), at(demoDay, 9)]
  const words = { fileId, alt, credit: 'Minh Thư', caption: '' }
  const known = { unitId: actor.post.unitId, rights: 'own', shown: 'nobody', by: actor.id, at: now } as const
  await addLibraryPicture(db, { id: libraryId, ...words, ...known })
  await addStoryPicture(db, storyId, { id, libraryId, ...words }, now)
  await setCover(db, storyId, id)
  await db.updateTable('stories.edition').set({ cover_id: id }).where('story_id', '=', storyId).execute()
}
