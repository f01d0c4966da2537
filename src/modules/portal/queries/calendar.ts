import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { readStories, type StoryCard } from './stories.ts'

type Row = { anniversaryId: string; storyId: string; groupId: string; language: Locale }

/** The stories told for the anniversaries of a year, by anniversary: each in the reader’s language where it has one, else as it was written. */
export async function listAnniversaryStories(db: Db, year: number, locale: Locale): Promise<Map<string, StoryCard[]>> {
  const { rows } = await sql<Row>`
    select anniversary_id as "anniversaryId", story_id as "storyId", group_id as "groupId", language
    from portal.anniversary_story where year = ${year}
    order by first_published_at, story_id`.execute(db)
  const told = [...Map.groupBy(rows, (it) => `${it.anniversaryId} ${it.groupId}`).values()].map(
    (group) =>
      group.find(({ language }) => language === locale) ??
      group.find(({ storyId, groupId }) => storyId === groupId) ??
      group[0]!,
  )
  const cards = new Map(
    (await readStories(db, [...new Set(told.map(({ storyId }) => storyId))])).map((it) => [it.id, it]),
  )
  const byDay = Map.groupBy(told, ({ anniversaryId }) => anniversaryId)
  return new Map([...byDay].map(([id, list]) => [id, list.flatMap(({ storyId }) => cards.get(storyId) ?? [])]))
}
