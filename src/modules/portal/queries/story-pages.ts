import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { countStories, listStories, type StoryCard, type StoryFilter } from './stories.ts'

const perPage = 20

/** One page of a list of stories. A page beyond the last is not there. */
export async function pageOfStories(
  db: Db,
  locale: Locale,
  filter: StoryFilter,
  page: number,
): Promise<{ stories: StoryCard[]; total: number; page: number; pages: number }> {
  const [total, stories] = await Promise.all([
    countStories(db, locale, filter),
    listStories(db, locale, filter, { limit: perPage, offset: (page - 1) * perPage }),
  ])
  const pages = Math.max(1, Math.ceil(total / perPage))
  if (page > pages) throw new Refusal('missing', 'notFound')
  return { stories, total, page, pages }
}
