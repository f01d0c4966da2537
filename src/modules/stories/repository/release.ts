import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'

/** The moment that a story was given, while it has not come. */
export type Plan = { id: string; plannedFor: Date; plannedBy: string }

/** Gives a story the moment at which it goes out by itself, in place of an earlier one. */
export async function addPlan(db: Db, storyId: string, it: { for: Date; by: string; at: Date }): Promise<void> {
  await endPlan(db, storyId, { outcome: 'cancelled', at: it.at })
  await db
    .insertInto('stories.release')
    .values({ id: newId(it.at), story_id: storyId, planned_for: it.for, planned_by: it.by, planned_at: it.at })
    .execute()
}

type End =
  | { outcome: 'published' | 'cancelled'; at: Date }
  | { outcome: 'skipped'; at: Date; why: string; who: string | null }

/** Ends the plan of a story, if it has one. False where it had none. */
export async function endPlan(db: Db, storyId: string, end: End): Promise<boolean> {
  const said = end.outcome === 'skipped' ? { why: end.why, who: end.who } : {}
  const { numUpdatedRows } = await db
    .updateTable('stories.release')
    .set({ outcome: end.outcome, ended_at: end.at, ...said })
    .where('story_id', '=', storyId)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The plan of a story that its moment still has to come to. */
export async function findPlan(db: Db, storyId: string): Promise<Plan | undefined> {
  return await db
    .selectFrom('stories.release')
    .select(['id', 'planned_for as plannedFor', 'planned_by as plannedBy'])
    .where('story_id', '=', storyId)
    .where('outcome', 'is', null)
    .executeTakeFirst()
}

/** The stories whose moment has come, the earliest first. */
export async function listDue(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.release')
    .select('story_id as id')
    .where('outcome', 'is', null)
    .where('planned_for', '<=', now)
    .orderBy('planned_for')
    .orderBy('story_id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Keeps a story in until a moment, or lifts that. */
export async function saveEmbargo(db: Db, storyId: string, until: Date | null): Promise<void> {
  await db
    .updateTable('stories.story')
    .set({ embargo_until: until, version: sql<number>`version + 1` })
    .where('id', '=', storyId)
    .execute()
}

/** The moment until which a story is kept in; none where nothing keeps it. */
export async function findEmbargo(db: Db, storyId: string): Promise<Date | null> {
  const row = await db.selectFrom('stories.story').select('embargo_until').where('id', '=', storyId).executeTakeFirst()
  return row?.embargo_until ?? null
}

/** Refuses to let a story out before its embargo ends. */
export async function refuseEmbargoed(db: Db, storyId: string, at: Date): Promise<void> {
  const until = await findEmbargo(db, storyId)
  if (until && until > at) throw new Refusal('conflict', 'stories.embargoed', { form: 'stories.embargoed' })
}
