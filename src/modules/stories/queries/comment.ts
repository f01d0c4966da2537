import type { Db } from '#platform/db.ts'

type Row = Awaited<ReturnType<typeof listAll>>[number]
/** A comment with its answers. */
export type ShownComment = Row & { answers: Row[] }

/** What was said of a story: open ones first, the oldest of each first. Whoever asks has read the story. */
export async function listComments(db: Db, storyId: string): Promise<ShownComment[]> {
  const rows = await listAll(db, storyId)
  const comments = rows
    .filter(({ answersId }) => answersId === null)
    .map((it) => ({ ...it, answers: rows.filter(({ answersId }) => answersId === it.id) }))
  return [...comments.filter((it) => !it.settledAt), ...comments.filter((it) => it.settledAt)]
}

async function listAll(db: Db, storyId: string) {
  return await db
    .selectFrom('stories.comment as c')
    .innerJoin('identity.official as o', 'o.id', 'c.written_by')
    .leftJoin('identity.official as s', 's.id', 'c.settled_by')
    .select(['c.id', 'c.answers_id as answersId', 'c.quote', 'c.text', 'c.version', 'c.written_by as byId'])
    .select(['o.name as by', 'c.written_at as at', 's.name as settledBy', 'c.settled_at as settledAt'])
    .where('c.story_id', '=', storyId)
    .orderBy('c.id')
    .execute()
}
