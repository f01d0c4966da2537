import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { chosenStories, type StoryFilter } from '../chosen.ts'
import type { Catalogue } from './catalogue.ts'
import { readStories, type StoryCard } from './stories.ts'

const perPage = 20

/** One page of a list of stories. A page beyond the last is not there. */
export async function pageOfStories(
  db: Db,
  catalogue: Catalogue,
  locale: Locale,
  filter: StoryFilter,
  page: number,
): Promise<{ stories: StoryCard[]; total: number; page: number; pages: number }> {
  const chosen = chosenStories(catalogue, locale, filter).map(({ id }) => id)
  const pages = Math.max(1, Math.ceil(chosen.length / perPage))
  if (page > pages) throw new Refusal('missing', 'notFound')
  const stories = await readStories(db, chosen.slice((page - 1) * perPage, page * perPage))
  return { stories, total: chosen.length, page, pages }
}
