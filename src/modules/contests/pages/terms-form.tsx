import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { t as termsWords } from '../messages/terms.ts'
import { t } from '../messages/contest.ts'
import { paths } from '../paths.ts'
import type { Terms } from '../terms.ts'
import { namedErrors } from '../named-errors.ts'
import { TermsFields } from './terms-fields.tsx'

type Props = {
  frame: Frame
  locale: Locale
  /** What the form is for: `amend` asks why. */
  kind: 'draft' | 'edit' | 'amend'
  contest: { id: string; version: number; terms: Terms } | undefined
  mayHold: boolean
  submission: string
  attempt: Attempt | undefined
}

/** The form of the terms: to draft a contest, to edit the draft, to amend what is open. */
export function TermsFormPage({ frame, locale, kind, contest, mayHold, submission, attempt }: Props) {
  const text = t(locale)
  const words = termsWords(locale)
  const { errors, saved, value } = worded(attempt, { ...words, ...text }, locale)
  const title = { draft: text.begin, edit: text.edit, amend: text.amend }[kind]
  const back = contest ? paths.show(contest.id) : paths.list()
  const action = contest ? (kind === 'amend' ? paths.amend(contest.id) : paths.edit(contest.id)) : paths.draft()
  return (
    <DeskPage
      {...{ frame, locale }}
      title={contest ? `${title}: ${contest.terms.name}` : title}
      crumbs={[
        { label: text.title, href: paths.list() },
        ...(contest ? [{ label: contest.terms.name, href: back }] : []),
        { label: title },
      ]}
    >
      <Head title={title} lead={kind === 'amend' ? text.amendLead : text.beginLead} />
      <Form
        action={action}
        version={saved.version ?? (contest && value('version', String(contest.version)))}
        submission={value('submission', submission)}
        keep={frame.path}
      >
        <ErrorSummary errors={namedErrors(errors, locale)} />
        {saved.version && (
          <Notice kind="warn" title={errors.form}>
            <Versus
              rows={(['name', 'lead', 'rules'] as const).map((name) => ({
                ...{ label: words[name], mine: value(name), saved: saved[name] ?? '' },
              }))}
            />
          </Notice>
        )}
        <TermsFields {...{ locale, attempt, errors, value }} terms={contest?.terms} />
        {kind === 'amend' && (
          <TextArea
            {...{ name: 'why', label: text.why, hint: text.whyHint, value: value('why'), error: errors.why }}
            rows={3}
            maxLength={1000}
            required
          />
        )}
        <div class="bar">
          <Submit main disabledWhy={mayHold ? undefined : text.mayNotHold}>
            {kind === 'amend' ? text.saveAmendment : text.save}
          </Submit>
          <a href={back}>{text.cancel}</a>
        </div>
      </Form>
    </DeskPage>
  )
}
