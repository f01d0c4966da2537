import type { Locale } from '#platform/i18n.ts'
import { basic } from '#platform/web/messages.ts'
import { Head } from '#ui/head.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'

/** What stands where a story was taken down: that it is gone, and not a word of what it said. */
export function GonePage({ locale, demo, path }: { locale: Locale; demo: boolean; path: string }) {
  const text = basic(locale)
  return (
    <PortalPage title={text.goneTitle} {...{ locale, demo, path }}>
      <div class="wrap flow">
        <Head title={text.goneTitle} lead={text.gone} />
        <p>
          <a class="btn" href={inLanguage(locale, paths.stories)}>
            {t(locale).allStories}
          </a>
        </p>
      </div>
    </PortalPage>
  )
}
