import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'

/** The newest stories, in every language, of one field or all. */
export async function listNewest(db: Db, fieldId: string | undefined, limit: number) {
  const rows = await db
    .selectFrom('portal.story')
    .$if(fieldId !== undefined, (it) => it.where('field_id', '=', fieldId!))
    .select(['id', 'slug', 'language', 'title', 'standfirst', 'field_id as fieldId'])
    .select(['first_published_at as published', 'published_at as updated'])
    .orderBy('first_published_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, language: row.language as Locale }))
}

/** Every public address that holds something of its own: stories, exemplars, models. */
export async function listAddresses(db: Db) {
  const [stories, exemplars, models] = await Promise.all([
    db
      .selectFrom('portal.story')
      .select(['id', 'slug', 'language', 'original_id as originalId', 'published_at as changed'])
      .orderBy('published_at', 'desc')
      .execute(),
    db.selectFrom('portal.exemplar').select('slug').orderBy('code').execute(),
    db.selectFrom('portal.model').select('slug').orderBy('slug').execute(),
  ])
  return { stories: stories.map((it) => ({ ...it, language: it.language as Locale })), exemplars, models }
}
