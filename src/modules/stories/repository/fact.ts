import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'

/** A fact of a story as commands see it, with the desk of its story. */
export type Fact = {
  id: string
  storyId: string
  unitId: string
  claim: string
  source: string
  writtenBy: string
  confirmedBy: string | null
  version: number
}

/** Reads a fact for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getFact(db: Db, id: string): Promise<Fact> {
  const row = await db
    .selectFrom('stories.fact as f')
    .innerJoin('stories.story as s', 's.id', 'f.story_id')
    .select(['f.id', 'f.story_id as storyId', 's.unit_id as unitId', 'f.claim', 'f.source', 'f.version'])
    .select(['f.written_by as writtenBy', 'f.confirmed_by as confirmedBy'])
    .where('f.id', '=', id)
    .where('f.removed_at', 'is', null)
    .forUpdate('f')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

type NewFact = { storyId: string; achievementId: string | null; claim: string; source: string; by: string; at: Date }

/** Puts a claim on the sheet. Gives its id. */
export async function addFact(db: Db, it: NewFact): Promise<string> {
  const id = newId(it.at)
  await db
    .insertInto('stories.fact')
    .values({
      ...{ id, story_id: it.storyId, achievement_id: it.achievementId, claim: it.claim, source: it.source },
      ...{ written_by: it.by, written_at: it.at },
    })
    .execute()
  return id
}

/** Changes a claim: it is now of whoever changed it, and unconfirmed. */
export async function changeClaim(
  db: Db,
  id: string,
  it: { claim: string; source: string; by: string; at: Date },
): Promise<void> {
  await db
    .updateTable('stories.fact')
    .set({
      ...{ claim: it.claim, source: it.source, written_by: it.by, written_at: it.at },
      ...{ confirmed_by: null, confirmed_at: null, version: sql<number>`version + 1` },
    })
    .where('id', '=', id)
    .execute()
}

/** Keeps who confirmed a claim as it stands. */
export async function saveConfirmation(db: Db, id: string, given: { by: string; at: Date }): Promise<void> {
  await db
    .updateTable('stories.fact')
    .set({ confirmed_by: given.by, confirmed_at: given.at, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}

/** Takes a claim off the sheet; what it said stays behind the audit trail. */
export async function takeOff(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('stories.fact')
    .set({ removed_at: at, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}
