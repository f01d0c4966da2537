import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { areaOf, heirOf, type Register } from '../register.ts'
import { listStories, type StoryCard } from './stories.ts'
import type { Story } from './story.ts'

/** A few stories to read after this one: those from the same commune or its neighbours of old, then those in the field. */
export async function listRelated(db: Db, locale: Locale, story: Story, register: Register): Promise<StoryCard[]> {
  const place = heirOf(register, story.told[0]?.placeId ?? story.unitId)
  const other = { notId: story.id }
  const [near, sameField] = await Promise.all([
    place?.kind === 'commune'
      ? listStories(db, locale, { ...other, unitIds: areaOf(register, place.id) }, { limit: 2 })
      : [],
    listStories(db, locale, { ...other, fieldId: story.fieldId }, { limit: 5 }),
  ])
  const isItself = ({ slug }: StoryCard) => story.versions.some((it) => it.slug === slug)
  return [...near, ...sameField.filter(({ id }) => !near.some((it) => it.id === id))]
    .filter((it) => !isItself(it))
    .slice(0, 4)
}
