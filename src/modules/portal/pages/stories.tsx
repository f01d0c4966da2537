import type { Locale } from '#platform/i18n.ts'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages.ts'
import { inLanguage, paged, paths } from '../paths.ts'
import type { Register } from '../register.ts'
import { FieldLinks } from './field-links.tsx'
import { Filters } from './filters.tsx'
import { StoryList, type StoryPageOf } from './story-list.tsx'

type Props = StoryPageOf & { locale: Locale; demo: boolean; register: Register; counts: Map<string, number> }

/** Every story, newest first. */
export function StoriesPage({ locale, demo, register, counts, ...list }: Props) {
  const text = t(locale)
  const path = inLanguage(locale, paths.stories)
  return (
    <PortalPage
      title={text.allStories}
      description={text.storiesIntro}
      {...{ locale, demo }}
      path={paged(paths.stories, list.page)}
      alternates={everyLanguage(paths.stories)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.allStories }]}
    >
      <div class="wrap">
        <div class="intro">
          <h1>{text.allStories}</h1>
          <p>{text.storiesIntro}</p>
        </div>
      </div>
      <div class="wrap split start">
        <Filters locale={locale}>
          <FieldLinks {...{ register, counts, locale }} />
        </Filters>
        <StoryList {...list} {...{ register, locale }} titled href={(page) => paged(path, page)} />
      </div>
    </PortalPage>
  )
}
