import { tipPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { localePath } from '#ui/locale-path.ts'
import { Notice } from '#ui/notice.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { t as contestWords } from '../messages/contest.ts'
import { t } from '../messages/enter.ts'
import { publicPaths } from '../paths.ts'
import type { Withdrawable } from '../queries/answer.ts'
import { Room } from './room.tsx'

type Props = { locale: Locale; demo: boolean; receipt: string; entry: Withdrawable; attempt: Attempt | undefined }

/** Taking an entry back by its receipt: what that means, and one button. */
export function WithdrawPage({ locale, demo, receipt, entry, attempt }: Props) {
  const text = t(locale)
  const { errors } = worded(attempt, { ...contestWords(locale), ...text }, locale)
  const path = publicPaths.withdraw(receipt)
  return (
    <Room {...{ locale, demo, path }} contest={entry} title={text.withdraw} lead={text.withdrawLead}>
      <ErrorSummary errors={errors} />
      <p>
        <b lang={entry.language}>{entry.title}</b> (<span class="code">{receipt}</span>)
      </p>
      {entry.mayWithdraw ? (
        <>
          <p>{text.withdrawLead}</p>
          <PostButton action={localePath(locale, path)} label={text.withdraw} main />
        </>
      ) : (
        <Notice kind="warn" title={text['contests.withdrawTooLate']} />
      )}
      <p>
        <a href={localePath(locale, tipPaths.answer(receipt))}>{text.backToReceipt}</a>
      </p>
    </Room>
  )
}
