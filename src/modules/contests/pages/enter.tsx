import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { localePath } from '#ui/locale-path.ts'
import { Notice } from '#ui/notice.tsx'
import { Submit } from '#ui/submit.tsx'
import type { ContestState } from '../contest.ts'
import { t } from '../messages/enter.ts'
import { t as contestWords } from '../messages/contest.ts'
import { publicPaths } from '../paths.ts'
import { Room } from './room.tsx'
import { AuthorFields, type EntryTerms, WorkFields } from './entry-fields.tsx'

type Props = {
  locale: Locale
  demo: boolean
  contest: EntryTerms & { slug: string; name: string; state: ContestState; opensOn: DateText; closesOn: DateText }
  isOpen: boolean
  day: DateText
  categories: readonly { id: string; name: string }[]
  communes: readonly { id: string; name: string }[]
  attempt: Attempt | undefined
}

/** Entering a contest: no account, a receipt, an answer. */
export function EnterPage({ locale, demo, contest, isOpen, day, categories, communes, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, { ...contestWords(locale), ...text }, locale)
  const path = publicPaths.enter(contest.slug)
  const fields = { locale, attempt, errors, value, terms: contest, categories, communes }
  return (
    <Room {...{ locale, demo, contest, path }} title={text.title} lead={text.lead}>
      {!isOpen ? (
        <Notice kind="warn" title={text.notNow}>
          <p>
            {contest.state === 'open' && day < contest.opensOn && text.opensOn(dateIn(locale, contest.opensOn))}
            {day > contest.closesOn && text.closedOn(dateIn(locale, contest.closesOn))}
          </p>
          <p>
            <a href={localePath(locale, publicPaths.show(contest.slug))}>{text.toContest}</a>
          </p>
        </Notice>
      ) : (
        <>
          <p>{text.lead}</p>
          <p>
            <b>{contestWords(locale).until(dateIn(locale, contest.closesOn))}</b>
          </p>
          <ErrorSummary title={text.refused} errors={errors} />
          <form class="form" method="post" action={localePath(locale, path)} enctype="multipart/form-data" noValidate>
            <h2>{text.work}</h2>
            <p class="hint">{text.workHint}</p>
            <WorkFields {...fields} />
            <FileField name="file" label={text.file} error={errors.file} optionalWord />
            <h2>{text.authors}</h2>
            <AuthorFields {...fields} />
            <h2>{text.promises}</h2>
            <Check name="original" label={text.original} checked={value('original') !== ''} error={errors.original} />
            <Check name="licence" label={text.licence} checked={value('licence') !== ''} error={errors.licence} />
            <Check name="namesPublic" label={text.namesPublic} checked={value('namesPublic') !== ''} />
            <Submit main>{text.send}</Submit>
          </form>
        </>
      )}
    </Room>
  )
}
