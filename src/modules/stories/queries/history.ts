import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import type { State } from '../lifecycle.ts'

/** What was said of a story on its way, newest first. Whoever asks has read the story, as for all that follows. */
export async function listVerdicts(db: Db, storyId: string) {
  return await db
    .selectFrom('stories.verdict as v')
    .innerJoin('identity.official as o', 'o.id', 'v.given_by')
    .leftJoin('stories.approval_link as k', 'k.id', 'v.link_id')
    .select(['v.verdict', 'v.note', 'v.given_at as at', 'o.name as by', 'k.typed_name as outsider', 'k.agency'])
    .where('v.story_id', '=', storyId)
    .orderBy('v.given_at', 'desc')
    .orderBy('v.id', 'desc')
    .execute()
}

/** The saved versions of the working copy, newest first. */
export async function listVersions(db: Db, storyId: string) {
  return await db
    .selectFrom('stories.version as v')
    .leftJoin('identity.official as o', 'o.id', 'v.saved_by')
    .select(['v.number', 'v.title', 'v.saved_at as at', 'v.saved_by as byId', 'o.name as by'])
    .where('v.story_id', '=', storyId)
    .orderBy('v.number', 'desc')
    .execute()
}

/** One saved version with its text. @throws Refusal `missing`. */
export async function getVersion(db: Db, storyId: string, number: number) {
  const row = await db
    .selectFrom('stories.version as v')
    .leftJoin('identity.official as o', 'o.id', 'v.saved_by')
    .select(['v.number', 'v.title', 'v.standfirst', 'v.body', 'v.saved_at as at', 'o.name as by'])
    .where('v.story_id', '=', storyId)
    .where('v.number', '=', number)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, body: row.body as unknown as RichDocument }
}

/** Everything of a story that ever went out, newest first. */
export async function listEditions(db: Db, storyId: string) {
  const rows = await db
    .selectFrom('stories.edition as e')
    .leftJoin('identity.official as o', 'o.id', 'e.published_by')
    .select(['e.number', 'e.title', 'e.standfirst', 'e.author', 'e.body', 'e.cover_id as coverId', 'o.name as by'])
    .select(['e.published_at as publishedAt', 'e.correction', 'e.ended_at as endedAt', 'e.end_reason as endReason'])
    .select(['e.end_note as endNote'])
    .where('e.story_id', '=', storyId)
    .orderBy('e.number', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, body: row.body as unknown as RichDocument }))
}

/** The translations of a story. */
export async function listTranslations(db: Db, storyId: string) {
  const rows = await db
    .selectFrom('stories.story')
    .select(['id', 'language', 'title', 'state'])
    .where('original_id', '=', storyId)
    .orderBy('language')
    .execute()
  return rows.map((row) => ({ ...row, language: row.language as Locale, state: row.state as State }))
}

/** The pictures of a story with the size of their files, for showing. */
export async function listShownPictures(db: Db, storyId: string) {
  return await db
    .selectFrom('stories.picture as p')
    .innerJoin('files.file as f', 'f.id', 'p.file_id')
    .select(['p.id', 'p.library_id as libraryId', 'p.file_id as fileId', 'p.alt', 'p.credit', 'p.caption'])
    .select(['f.width', 'f.height'])
    .where('p.story_id', '=', storyId)
    .orderBy('p.added_at')
    .orderBy('p.id')
    .execute()
}
