import { type Context, Hono } from 'hono'
import { type CalendarMeeting, iCalendar } from '#platform/documents/icalendar.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { siteAddress } from '#ui/site.ts'
import { t } from '../messages/events.ts'
import { PublicEventPage } from '../pages/event.tsx'
import { EventsPage } from '../pages/events.tsx'
import { eventsFile, inLanguage, paths } from '../paths.ts'
import { findEvent, listComing, listOver, type PublicEvent } from '../queries/events.ts'
import { unitName } from '../register.ts'
import { listed } from '../shown.ts'
import { answerKept, pageText, type Portal } from './kept.tsx'

const mostShown = 100
const calendarType = 'text/calendar; charset=utf-8'
/** What throws the pages of events away: an event, and what lists depend on (names, consents). */
const tags = [...listed(), 'events']

/** The exchanges, honours and conferences that everybody may know of, and each of them. */
export function eventRoutes({ portalDb: db, pages, demo, now, readRegister }: Portal, locale: Locale) {
  return new Hono()
    .get(paths.events, (c) =>
      answerKept(c, pages, inLanguage(locale, paths.events), async () => {
        const midnight = new Date(`${today(now())}T00:00:00+07:00`)
        const [coming, over, register] = await Promise.all([
          listComing(db, midnight, mostShown),
          listOver(db, midnight, mostShown),
          readRegister(),
        ])
        return { body: pageText(<EventsPage {...{ locale, demo, coming, over, register }} />), tags }
      }),
    )
    .get('/su-kien/:name{[a-z0-9-]+\\.ics}', (c) => calendarOfOne(c))
    .get(paths.event(':slug'), (c) => page(c))

  async function page(c: Context) {
    const mark = pages.mark()
    const [event, register] = await Promise.all([findEvent(db, c.req.param('slug') ?? ''), readRegister()])
    if (!event) throw new Refusal('missing', 'notFound')
    const make = async () => ({ body: pageText(<PublicEventPage {...{ locale, demo, event, register }} />), tags })
    return answerKept(c, pages, inLanguage(locale, paths.event(event.slug)), make, mark)
  }

  async function calendarOfOne(c: Context) {
    const mark = pages.mark()
    const event = await findEvent(db, (c.req.param('name') ?? '').replace(/\.ics$/, ''))
    if (!event) throw new Refusal('missing', 'notFound')
    const make = async () => ({ body: await calendarOf(event), type: calendarType, tags })
    return answerKept(c, pages, `${inLanguage(locale, paths.event(event.slug))}.ics`, make, mark)
  }

  async function calendarOf(event: PublicEvent): Promise<string> {
    const { units } = await readRegister()
    return calendarText([event], { name: event.title, locale, at: now(), hostOf: hostsIn(units, locale) })
  }
}

/** The same events for calendars that subscribe: what comes, and what took place within a year. */
export function eventFileRoutes({ portalDb: db, pages, now, readRegister }: Portal) {
  return new Hono().get(paths.eventsFile, (c) => {
    const locale = locales.find((it) => it === c.req.query('tieng')) ?? 'vi'
    return answerKept(c, pages, eventsFile(locale), async () => {
      const since = new Date(now().getTime() - 365 * 86_400_000)
      const [events, { units }] = await Promise.all([listComing(db, since, 500), readRegister()])
      const name = t(locale).calendarName
      return {
        body: calendarText(events, { name, locale, at: now(), hostOf: hostsIn(units, locale) }),
        ...{ type: calendarType, tags },
      }
    })
  })
}

type Words = { name: string; locale: Locale; at: Date; hostOf: (unitId: string) => string }

function calendarText(events: readonly PublicEvent[], { name, locale, at, hostOf }: Words): string {
  const host = new URL(siteAddress('/')).host
  const days = events.map((it): CalendarMeeting => {
    const where = [it.withinName, it.place].filter(Boolean).join(', ')
    return {
      ...{ uid: `${it.id}@${host}`, from: it.startsAt, to: it.endsAt, summary: it.title },
      description: [it.cancelReason, it.summary, hostOf(it.unitId), it.audience].filter(Boolean).join('\n'),
      url: siteAddress(inLanguage(locale, paths.event(it.slug))),
      isCancelled: it.state === 'cancelled',
      ...(where && { place: where }),
    }
  })
  return iCalendar({ name, language: locale, madeAt: at, days })
}

const hostsIn = (units: Awaited<ReturnType<Portal['readRegister']>>['units'], locale: Locale) => (id: string) => {
  const unit = units.get(id)
  return unit ? unitName(unit, locale) : ''
}
