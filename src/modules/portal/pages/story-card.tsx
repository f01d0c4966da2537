import type { Locale } from '#platform/i18n.ts'
import { readingMinutes } from '../reading-time.ts'
import type { CardProps } from '#ui/card.tsx'
import { t } from '../messages.ts'
import { storyAddress } from '../paths.ts'
import { croppedData } from '../picture-sizes.ts'
import type { StoryCard } from '../queries/stories.ts'
import { nameIn, type Register, unitName } from '../register.ts'

type Context = { register: Register; locale: Locale; byTopic?: boolean | undefined }

/** A story as a card for readers of this language. A story in another language says so to screen readers and browsers. */
export function storyCard(
  story: StoryCard,
  { register, locale, byTopic }: Context,
  size?: CardProps['size'],
): CardProps {
  const topic = byTopic && register.topics.find(({ id }) => id === story.topicId)
  const field = topic || register.fields.find(({ id }) => id === story.fieldId)
  return {
    ...(size && { size }),
    href: storyAddress(story),
    title: story.title,
    ...(story.language !== locale && { lang: story.language }),
    ...(field && { topic: nameIn(field, story.language) }),
    text: story.standfirst,
    meta: `${placeOf(story, { register, locale: story.language })} · ${t(story.language).minutes(readingMinutes(story.words))}`,
    picture: story.cover && croppedData(story.cover, size === 'row' ? 'row' : 'card'),
  }
}

/** Where a story happened, as the place was called then. */
export function placeOf(story: StoryCard, { register, locale }: Context): string {
  const unit = register.units.get(story.told[0]?.placeId ?? story.unitId)
  return unit ? unitName(unit, locale) : ''
}
