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

/** What became of an address where no story is: it moved, or was taken down; nothing where none ever was. */
export type Lost = { language: Locale; slug: string } | 'gone'

export async function findLost(db: Db, slug: string): Promise<Lost | undefined> {
  const moved = await db
    .selectFrom('portal.former_story')
    .select(['language', 'now_slug as slug'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  // a view's columns may be empty to its types; the tables behind it say that these are not
  if (moved) return moved as Exclude<Lost, 'gone'>
  const gone = await db.selectFrom('portal.gone_story').where('slug', '=', slug).select('slug').executeTakeFirst()
  return gone && 'gone'
}

/** The story that stands at an address, or stood there before its title was put right. */
export async function storyAt(db: Db, slug: string): Promise<Story | undefined> {
  const here = await findStory(db, slug)
  if (here) return here
  const lost = await findLost(db, slug)
  return lost && lost !== 'gone' ? findStory(db, lost.slug) : undefined
}
