import type { Locale } from '#platform/i18n.ts'
import { Tabs } from '#ui/tabs.tsx'
import { t as balance } from '../messages/balance.ts'
import { t as calendar } from '../messages/calendar.ts'
import { t as library } from '../messages/library-page.ts'
import { t as news } from '../messages/newsroom.ts'
import { t as orientation } from '../messages/orientation.ts'
import { paths } from '../paths.ts'

export type NewsroomPart =
  | ('board' | 'calendar' | 'orientation' | 'balance' | 'library')
  | ('offers' | 'interviews' | 'coordination')

/** The parts of the newsroom, each at its own address. */
export function NewsroomTabs({ current, locale }: { current: NewsroomPart; locale: Locale }) {
  const parts: Record<NewsroomPart, [string, string]> = {
    board: [news(locale).newsroom, paths.board()],
    calendar: [calendar(locale).calendar, paths.calendar()],
    orientation: [orientation(locale).orientation, paths.orientations()],
    balance: [balance(locale).balance, paths.balance()],
    library: [library(locale).library, paths.library()],
    offers: [news(locale).tabOffers, paths.offers()],
    interviews: [news(locale).tabInterviews, paths.interviews()],
    coordination: [news(locale).tabCoordination, paths.coordination()],
  }
  const items = Object.entries(parts).map(([part, [label, href]]) => ({ label, href, current: part === current }))
  return <Tabs label={news(locale).parts} items={items} />
}
