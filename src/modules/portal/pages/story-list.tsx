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

type Props = StoryPageOf & {
  register: Register
  locale: Locale
  href: (page: number) => string
  /** Says above the list how many there are. */
  titled?: boolean
  /** Names the topic on each card, where all are of one field. */
  byTopic?: boolean
}

/** Stories one under the other, with the way to the next page. When there are none, where to go instead. */
export function StoryList({ stories, total, page, pages, register, locale, href, titled, byTopic }: Props) {
  const text = t(locale)
  return (
    <section aria-labelledby={titled ? 'danh-sach' : undefined}>
      {titled && (
        <div class="sec">
          <h2 id="danh-sach">{text.nStories(total)}</h2>
        </div>
      )}
      {stories.length > 0 ? (
        <Cards items={stories.map((it) => storyCard(it, { register, locale, byTopic }, 'wide'))} list />
      ) : (
        <Empty title={text.noStories}>
          <p>{text.noStoriesNext}</p>
          <p>
            <a href={inLanguage(locale, paths.stories)}>{text.allStories}</a>
          </p>
        </Empty>
      )}
      <Pagination {...{ page, pages, href }} />
    </section>
  )
}
