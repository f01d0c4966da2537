import type { Db } from '#platform/db.ts'
import type { Clip } from '../clip.ts'

/** Adds a kept sound to a story. `by` is who gave it; none where it came with a translation. */
export async function addClip(
  db: Db,
  storyId: string,
  { id, fileId, title, transcript, credit }: Clip,
  { by, at }: { by: string | null; at: Date },
): Promise<void> {
  await db
    .insertInto('stories.clip')
    .values({
      ...{ id, story_id: storyId, file_id: fileId, title, transcript, credit },
      ...{ added_by: by, added_at: at },
    })
    .execute()
}

/** The sounds of a story in the order they came. Whoever asks has read the story. */
export async function listClips(db: Db, storyId: string): Promise<Clip[]> {
  return await db
    .selectFrom('stories.clip')
    .select(['id', 'file_id as fileId', 'title', 'transcript', 'credit'])
    .where('story_id', '=', storyId)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}
