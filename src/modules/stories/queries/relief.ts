import type { Db } from '#platform/db.ts'

/** Why an official no longer has a story in hand, while they have not said that they read it. */
export type Relief = Awaited<ReturnType<typeof findRelief>>

/** The relief that one official has still to be told of at a story; the latest where there are several. */
export async function findRelief(db: Db, storyId: string, officialId: string) {
  return await db
    .selectFrom('stories.hold as h')
    .innerJoin('identity.official as o', 'o.id', 'h.ended_by')
    .select(['h.id', 'o.name as by', 'h.ended_at as at', 'h.end_note as note'])
    .where('h.story_id', '=', storyId)
    .where('h.official_id', '=', officialId)
    .where('h.end_reason', '=', 'relieved')
    .where('h.told_at', 'is', null)
    .orderBy('h.ended_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
