import { contestWords, takesEntries } from '#modules/contests/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/contests.ts'
import type { PublicContest } from '../queries/contests.ts'

/** How far a contest is for a reader: whether entries are taken today, or what it waits for. */
export function ContestTag({ contest, locale, today }: { contest: PublicContest; locale: Locale; today: DateText }) {
  const text = t(locale)
  if (takesEntries(contest, today)) return <Tag kind="ok">{text.openNow}</Tag>
  if (contest.state !== 'open')
    return <Tag kind={contest.state === 'judging' ? 'wait' : 'gold'}>{contestWords(locale)[contest.state]}</Tag>
  return <Tag kind="wait">{today < contest.opensOn ? text.soon : text.ended}</Tag>
}
