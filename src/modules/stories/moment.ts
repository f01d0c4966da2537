import { formatDate, today } from '#platform/text/dates.ts'

/** A moment as officers write it: «11/06/2024 09:00», in Vietnam's time. */
export function momentOf(at: Date): string {
  return `${formatDate(today(at))} ${clock.format(at)}`
}

const clock = new Intl.DateTimeFormat('vi', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
