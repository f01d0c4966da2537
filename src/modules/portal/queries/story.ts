import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { picturesOf, soundsOf } from '#platform/rich-text/pictures.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { columns, type StoryCard, type StoryRow, withCompany } from './stories.ts'
import { listPictures, type StoredPicture } from './pictures.ts'
import { findSound, listClips, type Sound } from './sounds.ts'

/** A published story whole, with the languages it can be read in. */
export type Story = StoryCard & {
  author: string
  body: RichDocument
  correction: string | null
  edition: number
  editedAt: Date
  pictures: Map<string, StoredPicture>
  versions: { language: Locale; slug: string }[]
  /** Its being read aloud, where somebody approved that. */
  sound: Sound | undefined
  /** The sounds within its text, by their ids. */
  clips: Map<string, string>
}

type WholeRow = StoryRow & Pick<Story, 'author' | 'body' | 'correction' | 'edition' | 'editedAt'> & { original: string }

/** The story at an address; nothing when none is published there. */
export async function findStory(db: Db, slug: string): Promise<Story | undefined> {
  const { rows } = await sql<WholeRow>`
    select ${columns}, s.author, s.body, s.correction, s.edition, s.published_at as "editedAt",
      coalesce(s.original_id, s.id) as original
    from portal.story s where s.slug = ${slug}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const inText = picturesOf(row.body).map(({ id }) => id)
  const [[whole], pictures, versions, sound, clips] = await Promise.all([
    withCompany(db, rows),
    listPictures(db, inText),
    db
      .selectFrom('portal.story')
      .where((it) => it.or([it('id', '=', row.original), it('original_id', '=', row.original)]))
      .select(['language', 'slug'])
      .execute(),
    findSound(db, row.id),
    soundsOf(row.body).length > 0 ? listClips(db, row.id) : new Map<string, string>(),
  ])
  return { ...whole!, pictures, sound, clips, versions: versions as Story['versions'] }
}

/** Whether a story stood at this address and was taken down. */
export async function isGone(db: Db, slug: string): Promise<boolean> {
  const row = await db.selectFrom('portal.gone_story').where('slug', '=', slug).select('slug').executeTakeFirst()
  return row !== undefined
}
