import type { Locale } from '#platform/i18n.ts'
import { Cards } from '#ui/cards.tsx'
import { Empty } from '#ui/empty.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import type { StoryCard } from '../queries/stories.ts'
import type { Register } from '../register.ts'
import { storyCard } from './story-card.tsx'

/** One page of a list of stories. */
export type StoryPageOf = { stories: StoryCard[]; total: number; page: number; pages: number }

type Props = StoryPageOf & { register: Register; locale: Locale; href: (page: number) => string }

/** Stories one under the other, with the way to the next page. When there are none, where to go instead. */
export function StoryList({ stories, page, pages, register, locale, href }: Props) {
  const text = t(locale)
  if (stories.length === 0)
    return (
      <Empty title={text.noStories}>
        <p>{text.noStoriesNext}</p>
        <p>
          <a href={inLanguage(locale, paths.stories)}>{text.allStories}</a>
        </p>
      </Empty>
    )
  return (
    <>
      <Cards items={stories.map((it) => storyCard(it, { register, locale }, 'wide'))} list />
      <Pagination {...{ page, pages, href }} />
    </>
  )
}
