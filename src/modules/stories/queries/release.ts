import type { Db } from '#platform/db.ts'

/** How a story stands with the clock: kept in until when, its plan or how the last one ended. */
export type ReleaseView = Awaited<ReturnType<typeof showRelease>>

/** The embargo of a story and its latest plan. Whoever asks has read the story. */
export async function showRelease(db: Db, storyId: string) {
  const story = await db
    .selectFrom('stories.story')
    .select('embargo_until as embargoUntil')
    .where('id', '=', storyId)
    .executeTakeFirst()
  const last = await db
    .selectFrom('stories.release as r')
    .innerJoin('identity.official as o', 'o.id', 'r.planned_by')
    .select(['r.planned_for as plannedFor', 'o.name as by', 'r.outcome', 'r.ended_at as endedAt', 'r.why', 'r.who'])
    .where('r.story_id', '=', storyId)
    .orderBy('r.planned_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { embargoUntil: story?.embargoUntil ?? null, last }
}
