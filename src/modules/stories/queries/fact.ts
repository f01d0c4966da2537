import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** One thing that the record of an exemplar holds as done. */
export type Fact = Awaited<ReturnType<typeof listFacts>>[number]

/** What the records say of those a story is about, and whether evidence stands behind it. Whoever asks has read the story. */
export async function listFacts(db: Db, exemplarIds: readonly string[]) {
  return await db
    .selectFrom('exemplars.achievement as a')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'a.exemplar_id')
    .select(['a.id', 'a.exemplar_id as exemplarId', 'e.code', 'a.what', 'a.before_value as before'])
    .select(['a.after_value as after'])
    .select(
      sql<boolean>`exists (select 1 from exemplars.evidence v where v.achievement_id = a.id
        and v.removed_at is null and v.confirmed_at is not null)`.as('isConfirmed'),
    )
    .where(sql<boolean>`a.exemplar_id = any (${sql.val([...exemplarIds])}::uuid[])`)
    .orderBy('e.code')
    .orderBy('a.ord')
    .execute()
}
