import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/coordination.ts'
import { t as news } from '../messages/newsroom.ts'
import { paths } from '../paths.ts'
import type { Coordination, PressColumn } from '../queries/coordination.ts'
import { AddProgramme, ContactForm, OpenColumn } from './coordination-forms.tsx'
import { NewsroomTabs } from './newsroom-tabs.tsx'

export type CoordinationProps = {
  frame: Frame
  locale: Locale
  programmes: readonly Coordination[]
  columns: readonly PressColumn[]
  /** The units for which this official may record programmes and contacts, and columns. */
  desks: { programmes: UnitRef[]; columns: UnitRef[] }
  unitId: string
  contact: { name: string; phone: string; email: string | null } | undefined
  mayClose: (column: PressColumn) => boolean
  submissions: Record<'add' | 'open' | 'contact' | 'close', string>
  failed: 'add' | 'open' | 'contact' | 'close' | undefined
  attempt: Attempt | undefined
}

/** Programmes with the media and their parties, columns that were opened, and whom the press may call. */
export function CoordinationPage(props: CoordinationProps) {
  const { frame, locale, programmes, columns, desks, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.coordination}
      crumbs={[{ label: news(locale).newsroom, href: paths.board() }, { label: text.coordination }]}
    >
      <Head title={text.coordination} lead={text.lead} />
      <NewsroomTabs current="coordination" locale={locale} />
      <ErrorSummary title={text.refused} errors={errors} />
      <Section id="chuong-trinh" title={text.programmes}>
        {programmes.length === 0 ? (
          <Empty title={text.noProgrammes}>{desks.programmes.length > 0 && text.noProgrammesNext}</Empty>
        ) : (
          <Programmes {...props} />
        )}
        {desks.programmes.length > 0 && <AddProgramme {...props} />}
      </Section>
      <Section id="chuyen-muc" title={text.columns}>
        {columns.length === 0 ? <Empty title={text.noColumns} /> : <Columns {...props} />}
        {desks.columns.length > 0 && <OpenColumn {...props} />}
      </Section>
      {desks.programmes.length > 0 && <ContactForm {...props} />}
    </DeskPage>
  )
}

function Programmes({ locale, programmes }: CoordinationProps) {
  const text = t(locale)
  return (
    <Table
      {...{ caption: text.programmes, captionHidden: true, stack: true }}
      columns={[
        { key: 'subject', label: text.subject },
        { key: 'parties', label: text.parties },
        { key: 'term', label: text.term },
        { key: 'done', label: text.doneUnder },
      ]}
      rows={programmes.map((it) => ({
        subject: (
          <>
            <a href={paths.programme(it.id)}>{it.subject}</a>
            <br />
            <small class="soft">
              {it.documentNo}, {formatDate(it.signedOn)}
            </small>
          </>
        ),
        parties: it.parties.join('; '),
        term: text.termText(formatDate(it.validFrom), it.validTo ? formatDate(it.validTo) : ''),
        done: <a href={paths.programme(it.id)}>{text.doneText(it.columns, it.kits, it.carried)}</a>,
      }))}
    />
  )
}

/** Columns as a table; those that ended say since when. */
export function Columns(
  props: Pick<CoordinationProps, 'locale' | 'columns' | 'mayClose' | 'submissions' | 'failed' | 'attempt'>,
) {
  const { locale, columns } = props
  const text = t(locale)
  return (
    <Table
      {...{ caption: text.columns, captionHidden: true, stack: true }}
      columns={[
        { key: 'name', label: text.name },
        { key: 'openedBy', label: text.openedBy },
        { key: 'since', label: text.since },
        { key: 'state', label: text.open },
      ]}
      rows={columns.map((it) => ({
        name: (
          <>
            {it.link ? (
              <a href={it.link} rel="noopener noreferrer">
                {it.name}
              </a>
            ) : (
              it.name
            )}
            <br />
            <small class="soft">{[it.outlet, it.frequency, it.documentNo].filter(Boolean).join(' · ')}</small>
          </>
        ),
        openedBy: it.openedBy,
        since: <span class="num">{formatDate(it.since)}</span>,
        state: it.endedOn ? (
          <Tag kind="hold">{text.endedSince(formatDate(it.endedOn))}</Tag>
        ) : (
          <>
            <Tag kind="ok">{text.open}</Tag>
            {props.mayClose(it) && <Close {...props} column={it} />}
          </>
        ),
      }))}
    />
  )
}

function Close({
  locale,
  column,
  submissions,
  failed,
  attempt,
}: Parameters<typeof Columns>[0] & { column: PressColumn }) {
  const text = t(locale)
  const own = failed === 'close' && attempt?.values.id === column.id ? attempt : undefined
  const { errors, value } = worded(own, text, locale)
  return (
    <details open={own !== undefined}>
      <summary>
        {text.close}
        <span class="vh">: {column.name}</span>
      </summary>
      <Form
        action={paths.endColumn(column.id)}
        version={column.version}
        submission={`${submissions.close.slice(0, 24)}${column.id.slice(24)}`}
      >
        <DateField
          {...{ name: 'endedOn', id: `endedOn-${column.id}`, label: text.endedOn }}
          {...{ value: value('endedOn'), error: errors.endedOn }}
        />
        <Submit>{text.close}</Submit>
      </Form>
    </details>
  )
}
