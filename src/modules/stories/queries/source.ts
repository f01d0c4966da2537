import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Source } from '../scaffold.ts'

/** What a draft begins from; none when the record is gone or withdrawn. For the product's own draft only: no scope. */
export async function findSource(
  db: Db,
  exemplarId: string,
): Promise<(Source & { unitId: string; fieldId: string; topicId: string | null }) | undefined> {
  const row = await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .select(['e.unit_id as unitId', 'e.field_id as fieldId', 'e.topic_id as topicId', 'e.summary', 's.name', 's.kind'])
    .where('e.id', '=', exemplarId)
    .where('e.stage', '!=', 'withdrawn')
    .executeTakeFirst()
  if (!row) return undefined
  const achievements = await db
    .selectFrom('exemplars.achievement')
    .select(['what', 'before_value as before', 'after_value as after'])
    .where('exemplar_id', '=', exemplarId)
    .orderBy('ord')
    .execute()
  return { ...row, achievements }
}

/** Whether anybody writes or wrote a story of an exemplar. Held for one asker at a time until the transaction ends. */
export async function hasStory(db: Db, exemplarId: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${exemplarId}, 40))`.execute(db)
  const row = await db
    .selectFrom('stories.story_exemplar')
    .select('story_id')
    .where('exemplar_id', '=', exemplarId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
