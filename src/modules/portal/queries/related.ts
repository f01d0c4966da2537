import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { following } from '../chosen.ts'
import { areaOf, heirOf, type Register } from '../register.ts'
import type { Catalogue } from './catalogue.ts'
import { readStories, type StoryCard } from './stories.ts'
import type { Story } from './story.ts'

/**
 * A few stories to read after this one: of the same commune (or what became of it), then of the field, each time those that went
 * out next before it, and after the oldest the newest. So every story is led to from a few others, and one that goes out
 * changes the few pages that show it, not every page of its field.
 */
export async function listRelated(
  db: Db,
  catalogue: Catalogue,
  locale: Locale,
  story: Story,
  register: Register,
): Promise<StoryCard[]> {
  const place = heirOf(register, story.told[0]?.placeId ?? story.unitId)
  const near =
    place?.kind === 'commune' ? following(catalogue, locale, story.id, { unitIds: areaOf(register, place.id) }) : []
  const alike = following(catalogue, locale, story.id, { fieldId: story.fieldId })
  return readStories(db, [...new Set([...near.slice(0, 2), ...alike.slice(0, 4)])].slice(0, 4))
}
