import { addDays, type DateText } from '#platform/text/dates.ts'

/** A whole day in a calendar that others subscribe to. `uid` stays the same as long as it is the same day of the same thing. */
export type CalendarDay = {
  uid: string
  on: DateText
  summary: string
  description?: string
  url?: string
  categories?: readonly string[]
  /** Nobody has confirmed the day yet. */
  isTentative?: boolean
}

/** What takes place from an instant to another, at a place. Called off it stays, and says so. */
export type CalendarMeeting = Omit<CalendarDay, 'on'> & { from: Date; to: Date; place?: string; isCancelled?: boolean }

type Calendar = { name: string; language: string; madeAt: Date; days: readonly (CalendarDay | CalendarMeeting)[] }

/** A calendar of whole days and of meetings as iCalendar (RFC 5545, names by RFC 7986): lines of at most 75 octets, ended by CR LF. */
export function iCalendar({ name, language, madeAt, days }: Calendar): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Guong Sang//NONSGML Lich//VI', 'CALSCALE:GREGORIAN'],
    ...[`NAME;LANGUAGE=${language}:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`],
    ...['REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D'],
    ...days.flatMap((day) => eventLines(day, { language, madeAt })),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function eventLines(
  it: CalendarDay | CalendarMeeting,
  { language, madeAt }: Pick<Calendar, 'language' | 'madeAt'>,
): string[] {
  return [
    ...['BEGIN:VEVENT', `UID:${it.uid}`, `DTSTAMP:${instant(madeAt)}`],
    ...timeLines(it),
    `SUMMARY;LANGUAGE=${language}:${escaped(it.summary)}`,
    ...(it.description ? [`DESCRIPTION;LANGUAGE=${language}:${escaped(it.description)}`] : []),
    ...(it.url ? [`URL:${it.url}`] : []),
    ...(it.categories?.length ? [`CATEGORIES:${it.categories.map(escaped).join(',')}`] : []),
    ...('place' in it && it.place ? [`LOCATION;LANGUAGE=${language}:${escaped(it.place)}`] : []),
    `STATUS:${'isCancelled' in it && it.isCancelled ? 'CANCELLED' : it.isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    ...['on' in it ? 'TRANSP:TRANSPARENT' : 'TRANSP:OPAQUE', 'END:VEVENT'],
  ]
}

const timeLines = (it: CalendarDay | CalendarMeeting): string[] =>
  'on' in it
    ? [`DTSTART;VALUE=DATE:${compact(it.on)}`, `DTEND;VALUE=DATE:${compact(addDays(it.on, 1))}`]
    : [`DTSTART:${instant(it.from)}`, `DTEND:${instant(it.to)}`]

/** A text as a property’s value: what would end it or part it is written out, and no control character stays. */
export const escaped = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n')

/** A line in pieces of at most 75 octets, never within a character; each piece after the first begins with a space. */
export function fold(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > 75) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += letter
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}

const compact = (day: DateText) => day.replaceAll('-', '')
const instant = (at: Date) => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
