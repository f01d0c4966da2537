import type { Db } from '#platform/db.ts'

export type Picture = { id: string; fileId: string; alt: string; credit: string; caption: string }

/** Adds a kept picture to a story, with its words. */
export async function addStoryPicture(db: Db, storyId: string, it: Picture, addedAt: Date): Promise<void> {
  await db
    .insertInto('stories.picture')
    .values({
      ...{ id: it.id, story_id: storyId, file_id: it.fileId, alt: it.alt, credit: it.credit, caption: it.caption },
      added_at: addedAt,
    })
    .execute()
}

/** The pictures of a story in the order they came. Whoever asks has read the story. */
export async function listPictures(db: Db, storyId: string): Promise<Picture[]> {
  return await db
    .selectFrom('stories.picture')
    .select(['id', 'file_id as fileId', 'alt', 'credit', 'caption'])
    .where('story_id', '=', storyId)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}
