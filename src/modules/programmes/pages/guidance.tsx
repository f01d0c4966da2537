import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/guidance.ts'
import { paths } from '../paths.ts'
import type { ShownGuidance } from '../queries/guidance.ts'

type Props = {
  frame: Frame
  locale: Locale
  document: ShownGuidance
  /** Whether the reader’s unit is asked to read it, or has. */
  own: 'asked' | 'read' | undefined
  mayEnd: boolean
  submission: () => string
  attempt: Attempt | undefined
}

/** One guidance document: where it is read, who was sent it, who has read it, and saying so. */
export function GuidancePage(props: Props) {
  const { frame, locale, document: it, own, mayEnd, submission, attempt } = props
  const text = t(locale)
  const read = it.units.filter(({ readAt }) => readAt !== null).length
  return (
    <DeskPage
      {...{ frame, locale }}
      title={it.title}
      crumbs={[
        { label: programmeWords(locale).title, href: paths.show() },
        { label: text.title, href: paths.guidance() },
        { label: it.number },
      ]}
    >
      <ErrorSummary errors={worded(attempt, text, locale).errors} />
      <Head
        title={it.title}
        {...(it.about && { lead: it.about })}
        tags={<Tag kind={it.endedOn ? 'hold' : 'ok'}>{it.endedOn ? text.ended : text.holds}</Tag>}
      />
      {own === 'asked' && !it.endedOn && (
        <Form action={paths.readGuidance(it.id)} submission={submission()}>
          <Submit main>{text.read}</Submit>
        </Form>
      )}
      {own === 'read' && <p>{text.readHere}.</p>}
      <Facts
        boxed
        items={[
          { label: text.number, value: it.number },
          { label: text.issuedOn, value: formatDate(it.issuedOn) },
          { label: text.unit, value: it.unitName },
          ...(it.fileId
            ? [{ label: text.file, value: <a href={`/lam-viec/tep/${it.fileId}`}>{text.openFile}</a> }]
            : []),
          ...(it.link ? [{ label: text.link, value: <a href={it.link}>{it.link}</a> }] : []),
          ...(it.endedOn ? [{ label: text.ended, value: `${formatDate(it.endedOn)}: ${it.endReason ?? ''}` }] : []),
        ]}
      />
      <Section id="gui-cho" title={text.sentTo} small={text.readOf(formatNumber(read), formatNumber(it.units.length))}>
        <Table
          stack
          caption={text.sentTo}
          captionHidden
          columns={[
            { key: 'unit', label: text.sentTo },
            { key: 'state', label: text.state },
            { key: 'by', label: text.by },
          ]}
          rows={it.units.map((one) => ({
            unit: one.name,
            state: (
              <Tag kind={one.readAt ? 'ok' : 'wait'}>
                {one.readAt ? `${text.readers} ${formatDate(today(one.readAt))}` : text.waiting}
              </Tag>
            ),
            by: one.readBy ?? '–',
          }))}
        />
      </Section>
      {mayEnd && !it.endedOn && <End {...props} />}
    </DeskPage>
  )
}

function End({ locale, document: it, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const field = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  return (
    <details open={attempt !== undefined && 'reason' in attempt.values}>
      <summary>{text.end}</summary>
      <Form action={paths.endGuidance(it.id)} version={saved.version ?? it.version} submission={submission()}>
        <DateField {...field('on')} label={text.on} required />
        <TextArea {...field('reason')} label={text.reason} rows={2} maxLength={500} required />
        <div class="bar">
          <Submit>{text.end}</Submit>
        </div>
      </Form>
    </details>
  )
}
