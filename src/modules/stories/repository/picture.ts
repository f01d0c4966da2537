import type { Db } from '#platform/db.ts'

/** A picture in a story: an entry of the library with the words that stand beside it there. */
export type Picture = { id: string; libraryId: string; fileId: string; alt: string; credit: string; caption: string }

/** Puts a picture of the library into a story. */
export async function addStoryPicture(db: Db, storyId: string, it: Picture, addedAt: Date): Promise<void> {
  await db
    .insertInto('stories.picture')
    .values({
      ...{ id: it.id, story_id: storyId, library_id: it.libraryId, file_id: it.fileId },
      ...{ alt: it.alt, credit: it.credit, caption: it.caption, added_at: addedAt },
    })
    .execute()
}

/** The pictures of a story in the order they came. Whoever asks has read the story. */
export async function listPictures(db: Db, storyId: string): Promise<Picture[]> {
  return await db
    .selectFrom('stories.picture')
    .select(['id', 'library_id as libraryId', 'file_id as fileId', 'alt', 'credit', 'caption'])
    .where('story_id', '=', storyId)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}

type Words = { alt: string; credit: string }

/**
 * New words of a picture reach the stories that still showed the old ones: a credit everywhere, a description where
 * nobody had written another, as a translation does.
 */
export async function carryWords(db: Db, libraryId: string, before: Words, after: Words): Promise<void> {
  for (const word of ['alt', 'credit'] as const)
    if (before[word] !== after[word])
      await db
        .updateTable('stories.picture')
        .set({ [word]: after[word] })
        .where('library_id', '=', libraryId)
        .where(word, '=', before[word])
        .execute()
}
