import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { picturesOf } from '#platform/rich-text/pictures.ts'
import { plainText } from '#platform/rich-text/text.ts'
import type { DateText } from '#platform/text/dates.ts'
import { lacksOf } from '../picture-lacks.ts'
import { paths } from '../paths.ts'
import { openStory } from './open-story.ts'
import { readPictureFacts } from './picture-facts.ts'

/** A story that is out, as papers for the Centre take it: its words, and the pictures that may go there. */
export type StoryForCentre = {
  slug: string
  path: string
  title: string
  publishedAt: Date
  text: string
  pictures: { sha256: string; type: string; alt: string; credit: string }[]
  /** How many of its pictures may not go: a right or a consent to that is missing. */
  left: number
}

/** The Vietnamese stories of an exemplar that are out, the first one first, for whoever may see them (clause IV.2.e). */
export async function listForCentre(
  db: Db,
  scope: Scope,
  exemplarId: string,
  day: DateText,
): Promise<StoryForCentre[]> {
  const rows = await db
    .selectFrom('stories.story as s')
    .innerJoin('stories.story_exemplar as x', 'x.story_id', 's.id')
    .innerJoin('stories.edition as e', (on) => on.onRef('e.story_id', '=', 's.id').on('e.ended_at', 'is', null))
    .select(['s.id', 's.slug', 'e.title', 'e.standfirst', 'e.author', 'e.body', 'e.cover_id as coverId'])
    .select('e.published_at as publishedAt')
    .where('x.exemplar_id', '=', exemplarId)
    .where('s.language', '=', 'vi')
    .where(openStory(scope))
    .orderBy('e.published_at')
    .execute()
  return await Promise.all(
    rows.map(async ({ id, coverId, body, ...row }) => {
      const document = body as unknown as RichDocument
      const wanted = [...(coverId ? [coverId] : []), ...picturesOf(document).map((it) => it.id)]
      const { pictures, left } = await listPictures(db, id, wanted, day)
      const text = [row.title, row.standfirst, plainText(document), row.author].filter(Boolean).join('\n\n')
      const { slug, title, publishedAt } = row
      return { slug, path: paths.portal(slug, 'vi'), title, publishedAt, text, pictures, left }
    }),
  )
}

async function listPictures(db: Db, storyId: string, ids: readonly string[], day: DateText) {
  const rows = await db
    .selectFrom('stories.picture as p')
    .innerJoin('files.file as f', 'f.id', 'p.file_id')
    .innerJoin('stories.library_picture as l', 'l.id', 'p.library_id')
    .select(['p.id', 'p.library_id as libraryId', 'p.alt', 'p.credit', 'f.sha256', 'f.type'])
    .where('p.story_id', '=', storyId)
    .execute()
  const shown = [...new Set(ids)].flatMap((id) => rows.find((it) => it.id === id) ?? [])
  const facts = await readPictureFacts(
    db,
    shown.map(({ libraryId }) => libraryId),
  )
  const pictures = shown.filter(
    ({ libraryId, alt, credit }) => lacksOf({ ...facts.get(libraryId)!, alt, credit }, 'central', day).length === 0,
  )
  return { pictures, left: shown.length - pictures.length }
}
