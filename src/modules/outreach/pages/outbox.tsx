import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/outbox.ts'
import { paths } from '../paths.ts'
import type { MailIssue, showOutbox } from '../queries/outbox.ts'

type Props = Awaited<ReturnType<typeof showOutbox>> & {
  frame: Frame
  locale: Locale
  mayForget: boolean
  submission: string
  attempt: Attempt | undefined
}

/** The outbox: what waits, what went, what came back; and erasing an address that its owner wants forgotten. */
export function OutboxPage(props: Props) {
  const { frame, locale, issues, readers, mayForget, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head title={text.title} lead={text.lead} />
      <ErrorSummary title={text.refused} errors={errors} />
      {issues.some(({ waiting }) => waiting > 0) && <Notice>{text.noServer}</Notice>}
      <Section id="nguoi-nhan" title={text.readers}>
        <Facts
          items={(['weekly', 'monthly', 'pending', 'bounced'] as const).map((key) => ({
            label: text[key],
            value: <span class="num">{readers[key]}</span>,
          }))}
        />
      </Section>
      <Section id="ky" title={text.issues}>
        {issues.length === 0 ? <Empty title={text.none}>{text.noneNext}</Empty> : <Issues {...props} />}
      </Section>
      {mayForget && <Forgetting {...props} />}
    </DeskPage>
  )
}

function Issues({ locale, issues }: Props) {
  const text = t(locale)
  const name = ({ frequency, from, to }: MailIssue) =>
    frequency ? `${text[frequency]}, ${formatDate(from!)}–${formatDate(addDays(to!, -1))}` : text.confirmations
  return (
    <Table
      {...{ caption: text.issues, captionHidden: true, stack: true }}
      columns={[
        { key: 'issue', label: text.issue },
        { key: 'waiting', label: text.waiting, numeric: true },
        { key: 'sent', label: text.sent, numeric: true },
        { key: 'refused', label: text.refusedMails, numeric: true },
        { key: 'returned', label: text.returned, numeric: true },
        { key: 'sending', label: text.sending, numeric: true },
      ]}
      rows={issues.map((it) => ({
        issue: name(it),
        ...{ waiting: it.waiting, sent: it.sent, refused: it.refused, returned: it.returned, sending: it.sending },
      }))}
    />
  )
}

function Forgetting({ locale, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  return (
    <Section id="xoa" title={text.forget}>
      <p class="prose">{text.forgetHint}</p>
      <Form action={paths.forget()} submission={submission}>
        <Field
          name="email"
          label={text.email}
          type="email"
          value={value('email')}
          error={errors.email}
          maxLength={254}
        />
        <Radios
          name="reason"
          label={text.reason}
          value={value('reason', 'erased')}
          error={errors.reason}
          options={[
            { value: 'erased', label: text.erased },
            { value: 'bounced', label: text.bouncedWhy },
          ]}
        />
        <Submit>{text.doForget}</Submit>
      </Form>
    </Section>
  )
}
