import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { plainText } from '#platform/rich-text/text.ts'
import type { DateText } from '#platform/text/dates.ts'
import { paths } from '../paths.ts'
import {
  type CentreLink,
  type CentrePicture,
  type CentreSound,
  listCentreLinks,
  listCentrePictures,
  listCentreSounds,
} from './for-centre-media.ts'
import { openStory } from './open-story.ts'

/** A story that is out, as papers for the Centre take it: its words, pictures that may go there, sound, and where it can be seen. */
export type StoryForCentre = {
  slug: string
  path: string
  title: string
  publishedAt: Date
  text: string
  pictures: CentrePicture[]
  /** How many of its pictures may not go: a right or a consent to that is missing. */
  left: number
  sounds: CentreSound[]
  links: CentreLink[]
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
    .select([
      's.id',
      's.slug',
      'e.id as editionId',
      'e.title',
      'e.standfirst',
      'e.author',
      'e.body',
      'e.cover_id as coverId',
    ])
    .select('e.published_at as publishedAt')
    .where('x.exemplar_id', '=', exemplarId)
    .where('s.language', '=', 'vi')
    .where(openStory(scope))
    .orderBy('e.published_at')
    .execute()
  return await Promise.all(
    rows.map(async ({ body, ...row }) => {
      const document = body as unknown as RichDocument
      const out = { ...row, body: document }
      const [{ pictures, left }, sounds, links] = await Promise.all([
        listCentrePictures(db, out, exemplarId, day),
        listCentreSounds(db, out, day),
        listCentreLinks(db, out),
      ])
      const text = [row.title, row.standfirst, plainText(document), row.author].filter(Boolean).join('\n\n')
      const { slug, title, publishedAt } = row
      return { slug, path: paths.portal(slug, 'vi'), title, publishedAt, text, pictures, left, sounds, links }
    }),
  )
}
