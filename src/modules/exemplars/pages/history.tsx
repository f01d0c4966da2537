import type { Locale } from '#platform/i18n.ts'
import { today, formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { Section } from '#ui/section.tsx'
import { Trail } from '#ui/trail.tsx'
import { t } from '../messages/show.ts'

export type HistoryEntry = { id: number; at: Date; action: string; official: string | null }
type Props = {
  entries: readonly HistoryEntry[]
  count: number
  locale: Locale
  wordOf: (action: string) => string
  allPath: string
}

/** Who did what to a record and when, newest first. */
export function HistorySection({ entries, count, locale, wordOf, allPath }: Props) {
  const text = t(locale)
  return (
    <Section id="lich-su" title={text.history} small={text.historySmall}>
      <Trail
        items={entries.map(({ at, action, official }) => ({
          when: `${formatDate(today(at))} ${clock.format(at)}`,
          iso: at.toISOString(),
          text: `${official ?? text.product} ${wordOf(action)}.`,
        }))}
      />
      {count > entries.length && (
        <p>
          <a href={allPath}>{text.allHistory(formatNumber(count))}</a>
        </p>
      )}
    </Section>
  )
}

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
