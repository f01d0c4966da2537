import type { Locale } from '#platform/i18n.ts'
import { Empty } from '#ui/empty.tsx'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { everyLanguage } from '../every-language.ts'
import { eventsOf } from '../linked-data.ts'
import { t } from '../messages/events.ts'
import { eventsFile, inLanguage, paths } from '../paths.ts'
import type { PublicEvent } from '../queries/events.ts'
import type { Register } from '../register.ts'
import { EventList } from './event-list.tsx'

type Props = {
  locale: Locale
  demo: boolean
  coming: readonly PublicEvent[]
  over: readonly PublicEvent[]
  register: Register
}

/** What takes place, and what took place. */
export function EventsPage({ locale, demo, coming, over, register }: Props) {
  const text = t(locale)
  return (
    <PortalPage
      title={text.title}
      description={text.intro}
      {...{ locale, demo }}
      path={paths.events}
      alternates={everyLanguage(paths.events)}
      data={eventsOf(coming, { name: text.title, locale, register })}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.title }]}
    >
      <div class="wrap intro flow">
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
        <p>
          <a href={eventsFile(locale)}>{text.subscribe}</a>
        </p>
      </div>
      <Section id="sap-dien-ra" title={text.coming} wrap>
        {coming.length === 0 ? (
          <Empty title={text.noneComing}>{text.noneComingText}</Empty>
        ) : (
          <EventList {...{ locale, register }} events={coming} />
        )}
      </Section>
      {over.length > 0 && (
        <Section id="da-dien-ra" title={text.over} wrap>
          <EventList {...{ locale, register }} events={over} />
        </Section>
      )}
    </PortalPage>
  )
}
