import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'

/** A comment as commands see it, with the desk of its story. Answers are none. */
export type Comment = {
  id: string
  storyId: string
  unitId: string
  writtenBy: string
  settledAt: Date | null
  version: number
}

/** Reads a comment for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getComment(db: Db, id: string): Promise<Comment> {
  const row = await db
    .selectFrom('stories.comment as c')
    .innerJoin('stories.story as s', 's.id', 'c.story_id')
    .select(['c.id', 'c.story_id as storyId', 's.unit_id as unitId', 'c.written_by as writtenBy'])
    .select(['c.settled_at as settledAt', 'c.version'])
    .where('c.id', '=', id)
    .where('c.answers_id', 'is', null)
    .forUpdate('c')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

type NewComment = { storyId: string; text: string; quote?: string | null; answersId?: string; by: string; at: Date }

/** Keeps a comment, or an answer to one. Gives its id. */
export async function addComment(db: Db, it: NewComment): Promise<string> {
  const id = newId(it.at)
  await db
    .insertInto('stories.comment')
    .values({
      ...{ id, story_id: it.storyId, answers_id: it.answersId ?? null, quote: it.quote ?? null, text: it.text },
      ...{ written_by: it.by, written_at: it.at },
    })
    .execute()
  return id
}

/** Keeps that a comment is settled, and by whom. */
export async function settle(db: Db, id: string, it: { by: string; at: Date }): Promise<void> {
  await db
    .updateTable('stories.comment')
    .set({ settled_by: it.by, settled_at: it.at, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}
