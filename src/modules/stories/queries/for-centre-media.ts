import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { picturesOf, soundsOf, videosOf } from '#platform/rich-text/pictures.ts'
import type { DateText } from '#platform/text/dates.ts'
import { lacksOf, type RightsKind } from '../picture-lacks.ts'
import { listUnwilling } from './form-source.ts'
import { readPictureFacts } from './picture-facts.ts'

/** A picture that may go to the Centre, with its right. A portrait shows the exemplar and nobody else who can be recognised. */
export type CentrePicture = {
  sha256: string
  type: string
  alt: string
  credit: string
  rights: RightsKind
  holder: string
  terms: string
  rightsUntil: DateText | null
  isPortrait: boolean
}

/** Sound that stands as a file: a clip of the text, or what people recorded for the radio; with its words. */
export type CentreSound = {
  kind: 'clip' | 'recording'
  sha256: string
  type: string
  title: string
  credit: string
  words: string
}

/** What can be seen or heard at an address: a video that the text links to, or where an outlet carried the story. */
export type CentreLink = { kind: 'video' | 'carried'; title: string; address: string }

type Out = { id: string; editionId: string; title: string; author: string; coverId: string | null; body: RichDocument }

/** The pictures of a story that is out, its cover first, and how many of them may not go there. */
export async function listCentrePictures(db: Db, { id, coverId, body }: Out, exemplarId: string, day: DateText) {
  const ids = [...(coverId ? [coverId] : []), ...picturesOf(body).map((it) => it.id)]
  const rows = await db
    .selectFrom('stories.picture as p')
    .innerJoin('files.file as f', 'f.id', 'p.file_id')
    .innerJoin('stories.library_picture as l', 'l.id', 'p.library_id')
    .select(['p.id', 'p.library_id as libraryId', 'p.alt', 'p.credit', 'f.sha256', 'f.type'])
    .select(['l.rights', 'l.holder', 'l.terms', 'l.rights_until as rightsUntil'])
    .select(
      sql<boolean>`coalesce((select bool_and(x.exemplar_id is not distinct from ${exemplarId}::uuid)
        from stories.person_shown x where x.picture_id = l.id), false)`.as('isPortrait'),
    )
    .where('p.story_id', '=', id)
    .execute()
  const shown = [...new Set(ids)].flatMap((it) => rows.find((row) => row.id === it) ?? [])
  const facts = await readPictureFacts(
    db,
    shown.map(({ libraryId }) => libraryId),
  )
  const pictures = shown
    .filter(
      ({ libraryId, alt, credit }) => lacksOf({ ...facts.get(libraryId)!, alt, credit }, 'central', day).length === 0,
    )
    .map(({ id: _, libraryId: __, ...it }): CentrePicture => ({ ...it, rights: it.rights as RightsKind }))
  return { pictures, left: shown.length - pictures.length }
}

/** The sounds of a story that is out: those of its text, and recordings for the radio, where everybody in it agrees to that. */
export async function listCentreSounds(db: Db, story: Out, day: DateText): Promise<CentreSound[]> {
  const inText = soundsOf(story.body).map(({ id }) => id)
  const clips = await db
    .selectFrom('stories.clip as c')
    .innerJoin('files.file as f', 'f.id', 'c.file_id')
    .select(['c.id', 'c.title', 'c.credit', 'c.transcript as words', 'f.sha256', 'f.type'])
    .where('c.story_id', '=', story.id)
    .execute()
  const recordings = await db
    .selectFrom('stories.form as m')
    .innerJoin('files.file as f', 'f.id', 'm.sound_id')
    .select(['m.kind', 'm.text as words', 'f.sha256', 'f.type'])
    .where('m.story_id', '=', story.id)
    .where('m.edition_id', '=', story.editionId)
    .where('m.state', '=', 'approved')
    .where('m.sound_kind', '=', 'recording')
    .orderBy('m.kind', 'desc')
    .execute()
  const isHeard = recordings.length > 0 && (await listUnwilling(db, story.id, 'radio', day)).length === 0
  const { title, author: credit } = story
  return [
    ...inText
      .flatMap((id) => clips.filter((it) => it.id === id))
      .map(({ id: _, ...it }) => ({ ...it, kind: 'clip' as const })),
    ...(isHeard ? recordings : []).map(({ kind: _, ...it }) => ({ ...it, title, credit, kind: 'recording' as const })),
  ]
}

/** The videos that a story links to, and the addresses at which outlets carried what readers see; none that is called back. */
export async function listCentreLinks(db: Db, { id, editionId, body }: Out): Promise<CentreLink[]> {
  const rows = await db
    .selectFrom('stories.delivery')
    .select(['outlet', 'link'])
    .where('story_id', '=', id)
    .where('edition_id', '=', editionId)
    .where('channel', 'in', ['television', 'radio', 'web', 'print'])
    .where('link', 'is not', null)
    .where('due', 'is', null)
    .orderBy('carried_on')
    .orderBy('id')
    .execute()
  return [
    ...videosOf(body).map(({ href, title }) => ({ kind: 'video' as const, title, address: href })),
    ...rows.map(({ outlet, link }) => ({ kind: 'carried' as const, title: outlet, address: link! })),
  ]
}
