import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { chosenStories } from '../chosen.ts'
import { areaOf, heirOf, type Register } from '../register.ts'
import type { Catalogue } from './catalogue.ts'
import { readStories, type StoryCard } from './stories.ts'
import type { Story } from './story.ts'

/** A few stories to read after this one: those from the same commune or its neighbours of old, then those in the field. */
export async function listRelated(
  db: Db,
  catalogue: Catalogue,
  locale: Locale,
  story: Story,
  register: Register,
): Promise<StoryCard[]> {
  const place = heirOf(register, story.told[0]?.placeId ?? story.unitId)
  const storyOf = (id: string) => catalogue.byId.get(id)?.originalId ?? id
  const others = (filter: { unitIds?: string[]; fieldId?: string }, most: number) =>
    chosenStories(catalogue, locale, filter)
      .map(({ id }) => id)
      .filter((id) => storyOf(id) !== storyOf(story.id))
      .slice(0, most)
  const near = place?.kind === 'commune' ? others({ unitIds: areaOf(register, place.id) }, 2) : []
  const ids = [...new Set([...near, ...others({ fieldId: story.fieldId }, 5)])]
  return readStories(db, ids.slice(0, 4))
}
