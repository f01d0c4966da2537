import type { Feast, NamedAnniversary } from '#modules/programmes/index.ts'
import { type CalendarDay, type CalendarMeeting, iCalendar } from '#platform/documents/icalendar.ts'
import { t as calendar } from '../messages/calendar.ts'
import { t } from '../messages/follow-calendar.ts'
import { paths } from '../paths.ts'
import type { Entry, Planned } from '../queries/calendar.ts'

type Source = {
  unitName: string
  baseUrl: string
  madeAt: Date
  feasts: readonly Feast<NamedAnniversary>[]
  entries: readonly Entry[]
  planned: readonly Planned[]
}

const aMinute = 60_000

/** The calendar of a desk for calendar programs: what is planned for a day, what goes out by the clock, and the feasts. */
export function deskCalendar({ unitName, baseUrl, madeAt, feasts, entries, planned }: Source): string {
  const [text, words] = [t('vi'), calendar('vi')]
  const { host } = new URL(baseUrl)
  const address = (path: string) => new URL(path, baseUrl).toString()
  const days: (CalendarDay | CalendarMeeting)[] = [
    ...entries.map((it) => ({
      ...{ uid: `${it.id}@${host}`, on: it.on, summary: it.what, url: address(paths.entry(it.id)) },
      description: [it.unitName, it.writerName && `${words.writer}: ${it.writerName}`, words[it.state]]
        .filter(Boolean)
        .join('\n'),
    })),
    ...planned.map((it) => ({
      ...{ uid: `dang-${it.id}@${host}`, from: it.at, to: new Date(it.at.getTime() + 15 * aMinute) },
      ...{ summary: `${text.goesOut}: ${it.title}`, description: it.unitName, url: address(paths.show(it.id)) },
    })),
    ...feasts.map(({ anniversary, on, toConfirm }) => ({
      ...{ uid: `${anniversary.key}-${on}@${host}`, on, summary: anniversary.name, isTentative: toConfirm },
      url: address(paths.planEntry({ ngay: on, dip: anniversary.id })),
    })),
  ]
  return iCalendar({ name: text.calendarName(unitName), language: 'vi', madeAt, days })
}
