import { sql } from 'kysely'
import { openStory } from '#modules/stories/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/** Stories that readers see today, of people who agreed to be told of; with the approved kit where there is one. Anybody may read them. */
const tellable = (db: Db, scope: Scope, day: DateText) =>
  db
    .selectFrom('stories.story as s')
    .innerJoin('stories.edition as e', (on) => on.onRef('e.story_id', '=', 's.id').on('e.ended_at', 'is', null))
    .leftJoin('stories.form as f', (on) =>
      on
        .onRef('f.story_id', '=', 's.id')
        .onRef('f.edition_id', '=', 'e.id')
        .on('f.kind', '=', 'briefing')
        .on('f.state', '=', 'approved'),
    )
    .select(['s.id', 's.unit_id as unitId', 'e.title', 'f.id as formId'])
    .where('s.state', '<>', 'taken_down')
    .where(openStory(scope))
    .where(sql<boolean>`not exists (
      select 1 from stories.story_exemplar x join exemplars.exemplar p on p.id = x.exemplar_id where x.story_id = s.id
        and (p.stage in ('on_hold', 'withdrawn') or not exists (
          select 1 from exemplars.consent c where c.exemplar_id = x.exemplar_id and c.use = 'press' and c.withdrawn_on is null
            and c.given_on <= ${day} and (c.until is null or c.until >= ${day}))))`)

/** The newest of them for a choice list, those of whoever has a kit first. */
export async function listTellable(db: Db, scope: Scope, day: DateText) {
  return await tellable(db, scope, day)
    .orderBy(sql`f.id is null`)
    .orderBy('e.published_at', 'desc')
    .orderBy('s.id')
    .limit(100)
    .execute()
}

/** One of them; nothing where it may not be told of today. */
export async function findTellable(db: Db, scope: Scope, id: string, day: DateText) {
  return await tellable(db, scope, day).where('s.id', '=', id).executeTakeFirst()
}
