import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** One claim of a story's fact sheet, with who wrote it and who else confirmed it. */
export type SheetFact = Awaited<ReturnType<typeof listSheet>>[number]

/** The fact sheet of a story in the order it was written. Whoever asks has read the story, as for what follows. */
export async function listSheet(db: Db, storyId: string) {
  return await db
    .selectFrom('stories.fact as f')
    .innerJoin('identity.official as w', 'w.id', 'f.written_by')
    .leftJoin('identity.official as c', 'c.id', 'f.confirmed_by')
    .select(['f.id', 'f.achievement_id as achievementId', 'f.claim', 'f.source', 'f.version'])
    .select(['f.written_by as writtenById', 'w.name as writtenBy', 'f.written_at as writtenAt'])
    .select(['c.name as confirmedBy', 'f.confirmed_at as confirmedAt'])
    .where('f.story_id', '=', storyId)
    .where('f.removed_at', 'is', null)
    .orderBy('f.id')
    .execute()
}

/** What the records hold of those in a story and its sheet does not, with the evidence that somebody confirmed. */
export async function listUndrawn(db: Db, story: { id: string; exemplarIds: readonly string[] }) {
  return await db
    .selectFrom('exemplars.achievement as a')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'a.exemplar_id')
    .select(['a.id', 'e.code', 'a.what', 'a.before_value as before', 'a.after_value as after'])
    .select(
      sql<string[]>`array(select v.title from exemplars.evidence v where v.achievement_id = a.id
        and v.removed_at is null and v.confirmed_at is not null order by v.added_at)`.as('evidence'),
    )
    .where(sql<boolean>`a.exemplar_id = any (${sql.val([...story.exemplarIds])}::uuid[])`)
    .where(
      sql<boolean>`not exists (select 1 from stories.fact f
        where f.story_id = ${story.id} and f.achievement_id = a.id and f.removed_at is null)`,
    )
    .orderBy('e.code')
    .orderBy('a.ord')
    .execute()
}
