import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import type { State } from '../lifecycle.ts'

/** The words of a story: what a version keeps and an edition shows. */
export type Words = { title: string; standfirst: string; body: RichDocument }

/** A story as commands work on it. */
export type Story = Words & {
  id: string
  slug: string
  unitId: string
  language: Locale
  originalId: string | null
  fieldId: string
  topicId: string | null
  /** The movement that it is about, where it says so. */
  movementId: string | null
  author: string
  coverId: string | null
  state: State
  version: number
  /** The official who saved the text last; none where the product drafted it. */
  lastSavedBy: string | null
  /** The number of the text as it was saved last. */
  textNumber: number
  exemplarIds: string[]
}

/** Reads a story for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getStory(db: Db, id: string): Promise<Story> {
  const row = await db.selectFrom('stories.story').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const last = await lastVersion(db, id)
  const about = await db
    .selectFrom('stories.story_exemplar')
    .select('exemplar_id')
    .where('story_id', '=', id)
    .orderBy('exemplar_id')
    .execute()
  return {
    ...{ id, slug: row.slug, unitId: row.unit_id, originalId: row.original_id, fieldId: row.field_id },
    ...{ movementId: row.movement_id },
    ...{ topicId: row.topic_id, title: row.title, standfirst: row.standfirst, author: row.author },
    ...{ coverId: row.cover_id, version: row.version, lastSavedBy: last?.saved_by ?? null },
    textNumber: last?.number ?? 0,
    language: row.language as Locale,
    state: row.state as State,
    // checked by checkDocument before it was stored
    body: row.body as unknown as RichDocument,
    exemplarIds: about.map(({ exemplar_id }) => exemplar_id),
  }
}

export type NewStory = Omit<Story, 'state' | 'version' | 'lastSavedBy' | 'textNumber' | 'movementId'> & {
  movementId?: string | null
  createdBy: string | null
  createdAt: Date
}

/** Adds a draft about its exemplars, with its first version. */
export async function addStory(db: Db, it: NewStory): Promise<void> {
  await db
    .insertInto('stories.story')
    .values({
      ...{ id: it.id, slug: it.slug, unit_id: it.unitId, language: it.language, original_id: it.originalId },
      ...{ field_id: it.fieldId, topic_id: it.topicId, title: it.title, standfirst: it.standfirst, author: it.author },
      ...{ body: JSON.stringify(it.body), cover_id: it.coverId, created_by: it.createdBy },
      movement_id: it.movementId ?? null,
      ...{ created_at: it.createdAt, changed_at: it.createdAt },
    })
    .execute()
  await db
    .insertInto('stories.story_exemplar')
    .values(it.exemplarIds.map((exemplar_id) => ({ story_id: it.id, exemplar_id })))
    .execute()
  await addVersion(db, it.id, it, { by: it.createdBy, at: it.createdAt })
}

type Saved = Words & Pick<Story, 'id' | 'author' | 'fieldId' | 'topicId' | 'movementId' | 'coverId' | 'state'>

/** Keeps a new text of the working copy, and the text itself as a version. */
export async function saveWords(db: Db, it: Saved, saved: { by: string; at: Date }): Promise<void> {
  await db
    .updateTable('stories.story')
    .set({
      ...{ title: it.title, standfirst: it.standfirst, author: it.author, body: JSON.stringify(it.body) },
      ...{ field_id: it.fieldId, topic_id: it.topicId, cover_id: it.coverId, state: it.state },
      ...{ movement_id: it.movementId, changed_at: saved.at, version: sql<number>`version + 1` },
    })
    .where('id', '=', it.id)
    .execute()
  await addVersion(db, it.id, it, saved)
}

/** Brings a story to a state. */
export async function saveState(db: Db, id: string, state: State): Promise<void> {
  await db.updateTable('stories.story').set({ state, version: sql<number>`version + 1` }).where('id', '=', id).execute()
}

/** Gives a new story's cover, which can only be named once its pictures are there. */
export async function setCover(db: Db, id: string, coverId: string): Promise<void> {
  await db.updateTable('stories.story').set({ cover_id: coverId }).where('id', '=', id).execute()
}

/** `linkId`: it came by a link, which `by` had issued. */
export type NewVerdict = {
  storyId: string
  verdict: 'sent' | 'returned' | 'approved'
  note: string | null
  linkId?: string
}

/** Keeps who said what on the way to publication. */
export async function addVerdict(db: Db, it: NewVerdict, given: { by: string; at: Date }): Promise<void> {
  await db
    .insertInto('stories.verdict')
    .values({
      ...{ id: newId(given.at), story_id: it.storyId, verdict: it.verdict, note: it.note },
      ...{ given_by: given.by, given_at: given.at, link_id: it.linkId ?? null },
    })
    .execute()
}

async function addVersion(db: Db, storyId: string, words: Words, saved: { by: string | null; at: Date }) {
  const last = await lastVersion(db, storyId)
  await db
    .insertInto('stories.version')
    .values({
      ...{ story_id: storyId, number: (last?.number ?? 0) + 1, title: words.title, standfirst: words.standfirst },
      ...{ body: JSON.stringify(words.body), saved_by: saved.by, saved_at: saved.at },
    })
    .execute()
}

function lastVersion(db: Db, storyId: string) {
  return db
    .selectFrom('stories.version')
    .select(['number', 'saved_by'])
    .where('story_id', '=', storyId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
