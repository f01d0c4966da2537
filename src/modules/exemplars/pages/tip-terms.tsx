import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as tipWords } from '../messages/tip.ts'
import { t } from '../messages/tip-term.ts'
import { paths } from '../paths.ts'
import type { ShownTerm } from '../queries/tip-term.ts'
import { ownChoice } from '../tip.ts'

type Props = {
  frame: Frame
  locale: Locale
  terms: readonly ShownTerm[]
  maySet: boolean
  submission: string
  attempt: Attempt | undefined
}

/** For how long what citizens tell is kept, since when and by which document; the province sets it anew. */
export function TipTermsPage(props: Props) {
  const { frame, locale, terms, maySet } = props
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: tipWords(locale).title, href: paths.tips() }, { label: text.title }]}
    >
      <Head title={text.title} lead={text.lead} why={!maySet && text.mayNot} />
      <Table
        caption={text.caption}
        captionHidden
        stack
        columns={[
          { key: 'from', label: text.from },
          { key: 'answered', label: text.answeredMonths },
          { key: 'unanswered', label: text.unansweredMonths },
          { key: 'source', label: text.source },
        ]}
        rows={terms.map((it) => ({
          from: formatDate(it.from),
          answered: text.months(it.answeredMonths),
          unanswered: text.months(it.unansweredMonths),
          source: (
            <>
              {it.source === ownChoice ? text.own : it.source} {it.toConfirm && <Tag kind="wait">{text.toConfirm}</Tag>}
              {it.by && <small class="soft"> {it.by}</small>}
            </>
          ),
        }))}
      />
      {maySet && <SetTerm {...props} />}
    </DeskPage>
  )
}

function SetTerm({ locale, terms, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const last = terms[0]
  const field = (name: string, usual = '') => ({ name, value: value(name, usual), error: errors[name] })
  return (
    <Section id="dat" title={text.setTitle}>
      <ErrorSummary errors={errors} />
      <Form action={paths.tipTerms()} submission={value('submission', submission)}>
        <DateField {...field('from')} label={text.from} hint={text.fromHint} />
        <Field
          {...field('answeredMonths', String(last?.answeredMonths ?? ''))}
          label={text.answeredMonths}
          inputMode="numeric"
          maxLength={3}
        />
        <Field
          {...field('unansweredMonths', String(last?.unansweredMonths ?? ''))}
          label={text.unansweredMonths}
          inputMode="numeric"
          maxLength={3}
        />
        <Field {...field('source')} label={text.source} hint={text.sourceHint} maxLength={300} />
        <Check name="toConfirm" label={text.isToConfirm} checked={value('toConfirm') !== ''} error={errors.toConfirm} />
        <Submit main>{text.set}</Submit>
      </Form>
    </Section>
  )
}
