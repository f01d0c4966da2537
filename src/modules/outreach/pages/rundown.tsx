import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/sheets.ts'
import { paths } from '../paths.ts'
import { type Bulletin, clock, minutes, type Slot, totalOf } from '../rundown.ts'

type Props = {
  frame: Frame
  locale: Locale
  kind: 'radio' | 'loudspeaker'
  begins: string
  bulletins: readonly Bulletin[]
  places: ReadonlyMap<string, number>
  slots: readonly Slot[]
  /** What the address says of the programme, for its PDF. */
  query: string
  /** Who writes down that it was on air, and on which day this is. */
  mayRecord: boolean
  unitName: string
  day: DateText
  /** It was just written down. */
  isRecorded: boolean
  submission: string
  attempt: Attempt | undefined
}

/** A programme on air: approved bulletins, their order, and when each begins. It is kept in its address. */
export function RundownPage(props: Props) {
  const { frame, locale, kind, begins, bulletins, places, slots, query } = props
  const text = t(locale)
  const { errors } = worded(props.attempt, text, locale)
  const level = (it: string | null) => (it === 'priority' ? text['priority.word'] : it === 'urgent' ? text.urgent : '')
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.rundown}
      crumbs={[{ label: text.sheets, href: paths.sheets() }, { label: text.rundown }]}
    >
      <Head title={text.rundown} lead={text.rundownLead} />
      <ErrorSummary title={text.refused} errors={errors} />
      {props.isRecorded && <Notice kind="good" live title={text.recorded} />}
      {slots.length > 0 && (
        <Section id="chuong-trinh" title={text.total(minutes(totalOf(slots)))}>
          <Table
            {...{ caption: text.rundown, captionHidden: true, stack: true }}
            columns={[
              { key: 'at', label: text.at },
              { key: 'story', label: text.story },
              { key: 'unit', label: text.unit },
              { key: 'length', label: text.length, numeric: true },
            ]}
            rows={slots.map((it) => ({
              ...{ at: <span class="num">{clock(it.at)}</span>, story: it.title, unit: it.unitName },
              length: minutes(it.seconds),
            }))}
          />
          <p>
            <a class="btn main" href={`${paths.rundownPdf()}?${query}`}>
              {text.pdf}
            </a>
          </p>
        </Section>
      )}
      {slots.length > 0 && props.mayRecord && <Recording {...props} />}
      <form class="form" method="get" action={paths.rundown()}>
        <Select
          name="loai"
          label={text.kind}
          blank={false}
          value={kind}
          options={(['loudspeaker', 'radio'] as const).map((it) => ({ value: it, label: text[it] }))}
        />
        <Field name="bat-dau" label={text.begins} value={begins} maxLength={5} inputMode="numeric" />
        {bulletins.length === 0 ? (
          <Empty title={text.noBulletin}>{text.noBulletinNext}</Empty>
        ) : (
          <Table
            {...{ caption: text.bulletins, stack: true }}
            columns={[
              { key: 'story', label: text.story },
              { key: 'unit', label: text.unit },
              { key: 'length', label: text.length, numeric: true },
              { key: 'order', label: text.order },
            ]}
            rows={bulletins.map((it) => ({
              story: [it.title, level(it.priority)].filter(Boolean).join(' · '),
              ...{ unit: it.unitName, length: minutes(it.seconds) },
              order: (
                <input
                  class="num"
                  name={`tt-${it.id}`}
                  inputMode="numeric"
                  size={3}
                  maxLength={2}
                  value={places.get(it.id) ?? ''}
                  aria-label={text.orderOf(it.title)}
                />
              ),
            }))}
          />
        )}
        <Submit>{text.build}</Submit>
      </form>
    </DeskPage>
  )
}

/** Writing down that the programme was on air, as it stands above. */
function Recording({ locale, kind, begins, slots, query, unitName, day, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  return (
    <Section id="da-phat" title={text.record}>
      <p class="prose">{text.recordLead}</p>
      <Form action={`${paths.rundown()}?${query}`} submission={submission}>
        <Hidden name="kind" value={kind} />
        <Hidden name="begins" value={begins} />
        {slots.map(({ id }) => (
          <Hidden key={id} name="forms" value={id} />
        ))}
        <Field
          name="outlet"
          label={text.outlet}
          value={value('outlet', unitName)}
          error={errors.outlet}
          maxLength={200}
        />
        <DateField
          name="carriedOn"
          label={text.carriedOn}
          value={value('carriedOn', formatDate(day))}
          error={errors.carriedOn}
        />
        <Submit>{text.recordIt}</Submit>
      </Form>
    </Section>
  )
}
