import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { plainText } from '#platform/rich-text/text.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { searchable } from '#platform/text/search.ts'
import { splitKhmer } from '#platform/text/words.ts'
import type { Story } from './story.ts'

export type EndReason = 'replaced' | 'taken_down' | 'consent_withdrawn' | 'consent_expired' | 'honour_revoked'
type Shown = Pick<Story, 'id' | 'title' | 'standfirst' | 'author' | 'body' | 'coverId'>

/**
 * Puts a text out as the story's next edition: the working copy, or the text that was out with a note from the product
 * itself. The one before must have ended. Gives its id.
 */
export async function addEdition(
  db: Db,
  story: Shown,
  out: { by: string | null; at: Date; correction: string | null },
): Promise<string> {
  const id = newId(out.at)
  const last = await db
    .selectFrom('stories.edition')
    .select('number')
    .where('story_id', '=', story.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const words = [story.title, story.standfirst, plainText(story.body, { captions: true })].join('\n\n')
  await db
    .insertInto('stories.edition')
    .values({
      ...{ id, story_id: story.id, number: (last?.number ?? 0) + 1, title: story.title, standfirst: story.standfirst },
      ...{ author: story.author, body: JSON.stringify(story.body), cover_id: story.coverId },
      ...{ folded: searchable(words), exact: splitKhmer(words.normalize('NFC').toLowerCase()) },
      ...{ published_by: out.by, published_at: out.at, correction: out.correction },
    })
    .execute()
  return id
}

/** The edition that readers see, held until the transaction ends; none when the story is not out. */
export async function findLiveEdition(db: Db, storyId: string) {
  const row = await db
    .selectFrom('stories.edition')
    .select(['id', 'number', 'title', 'standfirst', 'author', 'body', 'cover_id as coverId', 'correction'])
    .select('published_at as publishedAt')
    .where('story_id', '=', storyId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, body: row.body as unknown as RichDocument }
}

/** Ends the edition that readers see. False when there is none. */
export async function endEdition(
  db: Db,
  storyId: string,
  end: { at: Date; reason: EndReason; note: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('stories.edition')
    .set({ ended_at: end.at, end_reason: end.reason, end_note: end.note })
    .where('story_id', '=', storyId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The stories of an exemplar that readers see now, in a fixed order so that two who lock them cannot block each other. */
export async function listLiveStories(db: Db, exemplarId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.edition as e')
    .innerJoin('stories.story_exemplar as x', 'x.story_id', 'e.story_id')
    .select('e.story_id as id')
    .where('x.exemplar_id', '=', exemplarId)
    .where('e.ended_at', 'is', null)
    .orderBy('e.story_id')
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * The edition that a story stood in at the end of a day in Vietnam; the first where it was carried before it was out here.
 * None for a story that never was.
 */
export async function findEditionOn(db: Db, storyId: string, day: DateText): Promise<{ id: string } | undefined> {
  const nightfall = new Date(`${addDays(day, 1)}T00:00:00+07:00`)
  const editions = await db
    .selectFrom('stories.edition')
    .select(['id', 'published_at as publishedAt'])
    .where('story_id', '=', storyId)
    .orderBy('number')
    .execute()
  return editions.findLast(({ publishedAt }) => publishedAt < nightfall) ?? editions[0]
}

/** Every story about an exemplar, out or not, in a fixed order. */
export async function listStoriesAbout(db: Db, exemplarId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.story_exemplar')
    .select('story_id as id')
    .where('exemplar_id', '=', exemplarId)
    .orderBy('story_id')
    .execute()
  return rows.map(({ id }) => id)
}
