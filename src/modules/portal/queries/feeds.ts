import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'

/** Which stories a feed holds: of a field, of units, in a language. */
export type FeedFilter = { fieldId?: string | undefined; unitIds?: string[] | undefined; language?: Locale | undefined }

/** The newest stories, in every language unless one is named. */
export async function listNewest(db: Db, { fieldId, unitIds, language }: FeedFilter, limit: number) {
  const rows = await db
    .selectFrom('portal.story as s')
    .$if(fieldId !== undefined, (it) => it.where('s.field_id', '=', fieldId!))
    .$if(language !== undefined, (it) => it.where('s.language', '=', language!))
    .$if(unitIds !== undefined, (query) =>
      query.where((it) =>
        it.or([
          it('s.unit_id', 'in', unitIds!),
          it(
            's.id',
            'in',
            it
              .selectFrom('portal.story_person')
              .where('place_id', 'in', unitIds!)
              .select('story_id')
              .$castTo<{ story_id: string }>(),
          ),
        ]),
      ),
    )
    .select(['s.id', 's.slug', 's.language', 's.title', 's.standfirst', 's.field_id as fieldId'])
    .select(['s.first_published_at as published', 's.published_at as updated'])
    .orderBy('s.first_published_at', 'desc')
    .orderBy('s.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, language: row.language as Locale }))
}

/** Every public address that holds something of its own: stories with their covers, exemplars, models. */
export async function listAddresses(db: Db) {
  const [stories, exemplars, models, events, contests] = await Promise.all([
    db
      .selectFrom('portal.story as s')
      .leftJoin('portal.picture as p', 'p.id', 's.cover_id')
      .select(['s.id', 's.slug', 's.language', 's.original_id as originalId', 's.published_at as changed'])
      .select('p.sha256 as cover')
      .orderBy('s.published_at', 'desc')
      .execute(),
    db.selectFrom('portal.exemplar').select('slug').orderBy('code').execute(),
    db.selectFrom('portal.model').select('slug').orderBy('slug').execute(),
    db.selectFrom('portal.event').select('slug').where('state', '<>', 'cancelled').orderBy('slug').execute(),
    db.selectFrom('portal.contest').select('slug').orderBy('slug').execute(),
  ])
  const told = stories.map((it) => ({ ...it, language: it.language as Locale }))
  // a view's columns may be empty to its types; the table behind it says that these are not
  return { stories: told, exemplars, models, events, contests: contests.map(({ slug }) => ({ slug: slug! })) }
}
