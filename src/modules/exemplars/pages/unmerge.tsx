import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/duplicates.ts'
import { t as lifeWords } from '../messages/life.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { TiedRecord } from '../queries/same.ts'

type Props = {
  frame: Frame
  locale: Locale
  kept: { id: string; code: string }
  tied: TiedRecord
  submission: string
  attempt: Attempt | undefined
}

/** Ending a link: the two turn out to be two people's records after all. */
export function UnmergePage({ frame, locale, kept, tied, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const back = paths.show(kept.id)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.unmergeTitle}: ${tied.code}`}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: kept.code, href: back },
        { label: text.unmerge },
      ]}
    >
      <Head title={text.unmergeTitle} lead={text.unmergeLead} tags={`${tied.code}: ${tied.name}, ${tied.unitName}`} />
      <Form action={paths.unmerge(kept.id, tied.linkId)} submission={value('submission', submission)}>
        <ErrorSummary errors={errors} />
        <TextArea
          name="reason"
          label={text.reason}
          rows={3}
          maxLength={1000}
          value={value('reason')}
          error={errors.reason}
        />
        <div class="bar">
          <Submit main>{text.unmerge}</Submit>
          <a href={back}>{lifeWords(locale).backToRecord}</a>
        </div>
      </Form>
    </DeskPage>
  )
}
