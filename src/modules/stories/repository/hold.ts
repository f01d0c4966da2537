import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'

/** Who has a story in hand, since when. */
export type Hold = { id: string; officialId: string; name: string; since: Date }

/** Who holds a story now; none when it lies free. */
export async function findHold(db: Db, storyId: string): Promise<Hold | undefined> {
  return await db
    .selectFrom('stories.hold as h')
    .innerJoin('identity.official as o', 'o.id', 'h.official_id')
    .select(['h.id', 'h.official_id as officialId', 'o.name', 'h.since'])
    .where('h.story_id', '=', storyId)
    .where('h.ended_at', 'is', null)
    .executeTakeFirst()
}

/** Refuses who is not the holder of a story that somebody holds, naming the holder. Gives the hold. */
export async function refuseHeld(db: Db, storyId: string, actor: { id: string }): Promise<Hold | undefined> {
  const hold = await findHold(db, storyId)
  if (hold && hold.officialId !== actor.id)
    throw new Refusal('conflict', 'stories.held', { form: 'stories.held' }, { who: hold.name })
  return hold
}

/** Gives a free story into somebody's hands. */
export async function addHold(db: Db, storyId: string, it: { by: string; at: Date }): Promise<string> {
  const id = newId(it.at)
  await db.insertInto('stories.hold').values({ id, story_id: storyId, official_id: it.by, since: it.at }).execute()
  return id
}

type End = { by: string; at: Date; reason: 'released' | 'sent' | 'relieved'; note?: string }

/** Ends whatever hold there is on a story. */
export async function endHold(db: Db, storyId: string, { by, at, reason, note = undefined }: End): Promise<void> {
  await db
    .updateTable('stories.hold')
    .set({ ended_at: at, ended_by: by, end_reason: reason, end_note: note ?? null })
    .where('story_id', '=', storyId)
    .where('ended_at', 'is', null)
    .execute()
}

/** A holder who was relieved has read it. */
export async function markTold(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('stories.hold').set({ told_at: at }).where('id', '=', id).execute()
}

/** A hold with the desk of its story, for who has to be told of its end. @throws Refusal `missing`. */
export async function getRelief(db: Db, id: string) {
  const row = await db
    .selectFrom('stories.hold as h')
    .innerJoin('stories.story as s', 's.id', 'h.story_id')
    .select(['h.id', 'h.story_id as storyId', 's.unit_id as unitId', 'h.official_id as officialId'])
    .where('h.id', '=', id)
    .where('h.end_reason', '=', 'relieved')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}
