import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { type LinkAnswer, type LinkState, linkState } from '../approval-link.ts'

/** A link as the story's page lists it. */
export type ListedLink = Awaited<ReturnType<typeof listLinks>>[number]

/** The links of a story, the newest first. Whoever asks has read the story. */
export async function listLinks(db: Db, story: { id: string; isInReview: boolean; newestText: number }, now: Date) {
  const rows = await db
    .selectFrom('stories.approval_link as l')
    .innerJoin('identity.official as o', 'o.id', 'l.issued_by')
    .select(['l.id', 'l.name', 'l.title', 'l.agency', 'l.decides', 'l.issued_at as issuedAt', 'o.name as issuedBy'])
    .select(['l.text_number as textNumber', 'l.expires_at as expiresAt', 'l.recalled_at as recalledAt'])
    .select(['l.answered_at as answeredAt', 'l.answer', 'l.typed_name as typedName', 'l.note'])
    .where('l.story_id', '=', story.id)
    .orderBy('l.issued_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    ...row,
    answer: row.answer as LinkAnswer['answer'] | null,
    state: linkState({ ...row, ...story }, now) satisfies LinkState,
  }))
}

/** One link as whoever issued it is shown it once. */
export async function findLink(db: Db, id: string) {
  return await db
    .selectFrom('stories.approval_link')
    .select(['id', 'name', 'title', 'agency', 'email', 'decides', 'expires_at as expiresAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** The text that a link shows, with the name of its field in the reader's language. Whoever asks has opened the link. */
export async function readLinkedText(db: Db, storyId: string, locale: Locale = 'vi') {
  const row = await db
    .selectFrom('stories.story as s')
    .innerJoin('units.label as u', 'u.unit_id', 's.unit_id')
    .innerJoin('programmes.field as f', 'f.id', 's.field_id')
    .select(['s.title', 's.standfirst', 's.author', 's.body', 's.language', 's.cover_id as coverId'])
    .select(['u.name as unitName', 's.unit_id as unitId'])
    .select(sql<string>`coalesce(nullif(${sql.ref(`f.name_${locale}`)}, ''), f.name_vi)`.as('fieldName'))
    .select((it) =>
      it
        .selectFrom('stories.version as v')
        .select('v.saved_by')
        .whereRef('v.story_id', '=', 's.id')
        .orderBy('v.number', 'desc')
        .limit(1)
        .as('lastSavedBy'),
    )
    .$narrowType<{ unitName: string }>()
    .where('s.id', '=', storyId)
    .executeTakeFirstOrThrow()
  return { ...row, language: row.language as Locale, body: row.body as unknown as RichDocument }
}

/** The file of a picture of a story. None for another story's. */
export async function findLinkedPicture(db: Db, storyId: string, pictureId: string) {
  return await db
    .selectFrom('stories.picture as p')
    .innerJoin('files.file as f', 'f.id', 'p.file_id')
    .select(['f.sha256', 'p.library_id as libraryId'])
    .where('p.id', '=', pictureId)
    .where('p.story_id', '=', storyId)
    .executeTakeFirst()
}
