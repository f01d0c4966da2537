import { Hono } from 'hono'
import { feastsBetween, feastsOf } from '#modules/programmes/index.ts'
import { iCalendar } from '#platform/documents/icalendar.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { today as dayOf } from '#platform/text/dates.ts'
import { siteAddress } from '#ui/site.ts'
import { t } from '../messages/calendar.ts'
import { CalendarPage } from '../pages/calendar.tsx'
import { calendarFile, calendarPath, inLanguage, paths } from '../paths.ts'
import { listAnniversaries } from '../queries/anniversaries.ts'
import { listAnniversaryStories } from '../queries/calendar.ts'
import { nameIn, unitName } from '../register.ts'
import { listed, shownBy } from '../shown.ts'
import { answerKept, pageText, type Portal } from './kept.tsx'

const firstYear = 2023

/** The anniversaries of a year, month by month, with the stories told for them. */
export function calendarRoutes({ portalDb: db, pages, demo, now, readRegister }: Portal, locale: Locale) {
  return new Hono().get(paths.calendar, async (c) => {
    const today = dayOf(now())
    const thisYear = Number(today.slice(0, 4))
    const years = Array.from({ length: thisYear + 1 - firstYear + 1 }, (_, at) => firstYear + at)
    const year = years.find((it) => String(it) === c.req.query('nam')) ?? thisYear
    const address = inLanguage(locale, calendarPath(year === thisYear ? undefined : year))
    return answerKept(c, pages, address, async () => {
      const [anniversaries, stories, { units }] = await Promise.all([
        listAnniversaries(db),
        listAnniversaryStories(db, year, locale),
        readRegister(),
      ])
      const feasts = feastsOf(year, anniversaries)
      const province = [...units.values()].find(({ kind, valid_to }) => kind === 'province' && !valid_to)
      const place = province ? unitName(province, locale) : ''
      const shown = [...stories.values()].flat()
      return {
        body: pageText(<CalendarPage {...{ locale, demo, year, today, years, feasts, stories, place }} />),
        tags: [...listed(), 'calendar', ...shownBy(shown)],
      }
    })
  })
}

/** The same days for calendars that subscribe: of last year, this one and the next. */
export function calendarFileRoutes({ portalDb: db, pages, now }: Portal) {
  return new Hono().get(paths.calendarFile, (c) => {
    const locale = locales.find((it) => it === c.req.query('tieng')) ?? 'vi'
    return answerKept(c, pages, calendarFile(locale), async () => {
      const year = Number(dayOf(now()).slice(0, 4))
      const feasts = feastsBetween(`${year - 1}-01-01`, `${year + 2}-01-01`, await listAnniversaries(db))
      const host = new URL(siteAddress('/')).host
      const text = t(locale)
      const body = iCalendar({
        ...{ name: text.calendarName, language: locale, madeAt: now() },
        days: feasts.map(({ anniversary, on, years, toConfirm }) => ({
          ...{ uid: `${anniversary.key}-${on.slice(0, 4)}@${host}`, on, isTentative: toConfirm },
          summary: nameIn(anniversary, locale),
          description: [...(years === null ? [] : [text.nth(years)]), ...(toConfirm ? [text.toConfirm] : [])].join(
            '\n',
          ),
          url: `${siteAddress(inLanguage(locale, calendarPath(Number(on.slice(0, 4)))))}#${anniversary.key}`,
        })),
      })
      return { body, type: 'text/calendar; charset=utf-8', tags: ['calendar'] }
    })
  })
}
