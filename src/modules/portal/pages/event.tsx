import { eventWords, minutesWords, publicEventPaths, rollWords, spanOf } from '#modules/events/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { dateIn } from '#platform/text/local.ts'
import { Facts } from '#ui/facts.tsx'
import { t as shared } from '#ui/messages.ts'
import { Notice } from '#ui/notice.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { everyLanguage } from '../every-language.ts'
import { eventOf } from '../linked-data.ts'
import { t } from '../messages/events.ts'
import { inLanguage, paths } from '../paths.ts'
import type { WholeEvent } from '../queries/events.ts'
import { type Register, unitName } from '../register.ts'

type Props = { locale: Locale; demo: boolean; event: WholeEvent; register: Register }

/** One event: when, where, for whom, who is there to meet, by what programme. */
export function PublicEventPage({ locale, demo, event, register }: Props) {
  const text = t(locale)
  const path = paths.event(event.slug)
  const isForeign = locale !== 'vi'
  const vietnamese = isForeign ? 'vi' : undefined
  return (
    <PortalPage
      title={event.title}
      description={event.summary || spanOf(event, locale)}
      {...{ locale, demo, path }}
      alternates={everyLanguage(path)}
      data={eventOf(event, { locale, register })}
      crumbs={[
        { label: shared(locale).home, href: inLanguage(locale, paths.home) },
        { label: text.title, href: inLanguage(locale, paths.events) },
        { label: event.title },
      ]}
    >
      <div class="wrap narrow flow section">
        <h1 lang={vietnamese}>{event.title}</h1>
        {event.state === 'cancelled' && (
          <Notice kind="warn" title={text.cancelled}>
            <p lang={vietnamese}>{event.cancelReason}</p>
          </Notice>
        )}
        {event.summary && <p lang={vietnamese}>{event.summary}</p>}
        <Facts items={factsOf(event, locale, register)} />
        <Registration {...{ event, locale }} />
        <p>
          <a href={`${inLanguage(locale, path)}.ics`}>{text.save}</a>
        </p>
        {event.appearing.length > 0 && (
          <Section id="gap-go" title={text.appearing}>
            <ul class="listed">
              {event.appearing.map((it) => (
                <li key={it.id}>
                  <a href={inLanguage(locale, paths.exemplar(it.slug))}>
                    {(locale === 'km' && it.nameKm) || <span lang={vietnamese}>{it.name}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {event.items.length > 0 && <Programme {...{ event, locale }} />}
      </div>
    </PortalPage>
  )
}

function factsOf(event: WholeEvent, locale: Locale, register: Register) {
  const words = eventWords(locale)
  const host = register.units.get(event.unitId)
  const lang = locale === 'vi' ? {} : { lang: 'vi' }
  return [
    { label: words.when, value: <time dateTime={event.startsAt.toISOString()}>{spanOf(event, locale)}</time> },
    { label: words.kind, value: words[event.kind] },
    { label: words.form, value: words[event.form] },
    ...(event.withinName ? [{ label: words.withinName, value: event.withinName, ...lang }] : []),
    ...(event.place ? [{ label: words.place, value: event.place, ...lang }] : []),
    ...(event.link ? [{ label: t(locale).takePart, value: <a href={event.link}>{event.link}</a> }] : []),
    ...(event.recording
      ? [{ label: minutesWords(locale).watch, value: <a href={event.recording}>{event.recording}</a> }]
      : []),
    { label: words.audience, value: event.audience, ...lang },
    ...(host
      ? [
          {
            label: words.host,
            value: <a href={inLanguage(locale, paths.unit(host.slug))}>{unitName(host, locale)}</a>,
          },
        ]
      : []),
  ]
}

/** The way to put oneself on the roll, where that is open: until which day, how many seats are left. */
function Registration({ event, locale }: { event: WholeEvent; locale: Locale }) {
  const text = rollWords(locale)
  if (!event.registration) return null
  const { closesOn, seatsLeft } = event.registration
  const notes = [
    ...(closesOn ? [`${text.closesOn}: ${dateIn(locale, closesOn)}`] : []),
    ...(seatsLeft === null ? [] : [seatsLeft > 0 ? text.seatsLeft(seatsLeft) : text['events.full']]),
  ]
  return (
    <p>
      <a class="btn main" href={inLanguage(locale, publicEventPaths.register(event.slug))}>
        {text.registerTitle}
      </a>{' '}
      <span class="soft small">{notes.join(', ')}</span>
    </p>
  )
}

function Programme({ event, locale }: { event: WholeEvent; locale: Locale }) {
  const words = eventWords(locale)
  return (
    <Section id="chuong-trinh" title={words.programme}>
      <Table
        caption={`${words.programme}: ${event.title}`}
        captionHidden
        stack
        columns={[
          { key: 'what', label: words.what },
          { key: 'at', label: words.hour },
          { key: 'who', label: words.who },
        ]}
        rows={event.items.map(({ title, at, who }) => ({ what: title, at, who }))}
      />
    </Section>
  )
}
