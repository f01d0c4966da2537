import type { Locale } from '#platform/i18n.ts'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/keep.ts'
import { inLanguage, paths } from '../paths.ts'

/** What is on the reader's own machine: the saved stories and those read lately; also the page that stands in without a network. */
export function KeptStoriesPage({ locale, demo, isOffline }: { locale: Locale; demo: boolean; isOffline: boolean }) {
  const text = t(locale)
  const title = isOffline ? text.offlineTitle : text.savedTitle
  const path = isOffline ? paths.offline : paths.saved
  return (
    <PortalPage
      {...{ title, locale, demo, path }}
      alternates={everyLanguage(path)}
      description={isOffline ? text.offlineIntro : text.savedIntro}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: title }]}
    >
      <div class="wrap">
        <div class="intro flow">
          <h1>{title}</h1>
          <p>{isOffline ? text.offlineIntro : text.savedIntro}</p>
          <noscript>
            <p>{text.needsScript}</p>
          </noscript>
        </div>
      </div>
      {!isOffline && <List id="da-luu" of="saved" title={text.seeSaved} none={text.noneSaved} />}
      <List id="moi-doc" of="read" title={text.readTitle} none={text.noneRead} />
      {isOffline && <List id="da-luu" of="saved" title={text.seeSaved} none={text.noneSaved} />}
    </PortalPage>
  )
}

function List({ id, of, title, none }: { id: string; of: 'saved' | 'read'; title: string; none: string }) {
  return (
    <Section id={id} title={title} wrap>
      <keep-list data-of={of}>
        <p>{none}</p>
      </keep-list>
    </Section>
  )
}
