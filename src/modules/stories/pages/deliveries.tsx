import { exemplarPaths } from '#modules/exemplars/index.ts'
import { maxBytes } from '#platform/files/limits.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { recordedChannels } from '../form-kind.ts'
import { t } from '../messages/delivery.ts'
import { t as news } from '../messages/newsroom.ts'
import { t as record } from '../messages/record.ts'
import { paths } from '../paths.ts'
import type { DeliveryLine } from '../queries/delivery.ts'
import type { ShownStory } from '../queries/story.ts'
import { Owed } from './delivery-owed.tsx'

export type DeliveriesProps = {
  frame: Frame
  locale: Locale
  story: ShownStory
  lines: readonly DeliveryLine[]
  may: boolean
  submission: string
  attempt: Attempt | undefined
}

/** Where a story was carried outside the product, what is owed there, and writing down one more place. */
export function DeliveriesPage(props: DeliveriesProps) {
  const { frame, locale, story, lines, may, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.ledger}: ${story.title}`}
      crumbs={[
        { label: news(locale).newsroom, href: paths.board() },
        { label: story.title, href: paths.show(story.id) },
        { label: text.ledger },
      ]}
    >
      <Head title={text.ledger} lead={story.title} />
      <ErrorSummary title={record(locale).refused} errors={errors} />
      <p class="prose">{text.lead}</p>
      {lines.length === 0 ? <Empty title={text.none} /> : <Ledger {...props} />}
      {may && <Recording {...props} />}
    </DeskPage>
  )
}

function Ledger(props: DeliveriesProps) {
  const { locale, lines } = props
  const text = t(locale)
  return (
    <Table
      {...{ caption: text.ledger, captionHidden: true, stack: true }}
      columns={[
        { key: 'day', label: text.carriedOn },
        { key: 'outlet', label: text.outlet },
        { key: 'channel', label: text.channel },
        { key: 'state', label: text.state },
      ]}
      rows={lines.map((line) => ({
        day: <span class="num">{formatDate(line.carriedOn)}</span>,
        outlet: (
          <>
            {line.outlet}
            <br />
            <small class="soft">
              {[
                line.place,
                line.seconds && text.duration(line.seconds),
                text.edition(line.edition),
                line.cameBack > 0 && text.cameBack(line.cameBack),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            {line.result && (
              <>
                <br />
                <Tag kind={tagOf[line.result]}>{text[`result_${line.result}`]}</Tag>{' '}
                {line.attempts > 1 && <small class="soft">{text.attempts(line.attempts)}</small>}
              </>
            )}
            {line.link && (
              <>
                <br />
                <a href={line.link} rel="noopener noreferrer">
                  {line.link}
                </a>
              </>
            )}
            {line.fileId && (
              <>
                <br />
                <a href={exemplarPaths.file(line.fileId)}>{text.file}</a>
              </>
            )}
          </>
        ),
        channel: text[line.channel],
        state: <Owed {...props} line={line} />,
      }))}
    />
  )
}

const tagOf = { waiting: 'wait', taken: 'ok', failed: 'late', dropped: 'hold' } as const satisfies Record<
  string,
  TagKind
>

function Recording({ locale, story, submission, attempt }: DeliveriesProps) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string) => ({ name, value: value(name), error: errors[name] })
  return (
    <Section id="ghi" title={text.record}>
      <Form action={paths.deliveries(story.id)} submission={submission} multipart>
        <Select
          {...field('channel')}
          label={text.channel}
          options={recordedChannels.map((it) => ({ value: it, label: text[it] }))}
        />
        <Field {...field('outlet')} label={text.outlet} hint={text.outletHint} maxLength={200} />
        <DateField {...field('carriedOn')} label={text.carriedOn} />
        <Field {...field('seconds')} label={text.seconds} inputMode="numeric" maxLength={6} optionalWord />
        <Field {...field('place')} label={text.place} maxLength={200} optionalWord />
        <Field {...field('link')} label={text.link} type="url" maxLength={500} optionalWord />
        <FileField name="file" label={text.file} maxBytes={maxBytes.document} error={errors.file} optionalWord />
        <Submit main>{text.send}</Submit>
      </Form>
    </Section>
  )
}
