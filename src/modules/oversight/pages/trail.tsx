import { exemplarPaths } from '#modules/exemplars/index.ts'
import { fosteringPaths } from '#modules/fostering/index.ts'
import { replicationPaths } from '#modules/replication/index.ts'
import { reportingPaths } from '#modules/reporting/index.ts'
import { storyPaths } from '#modules/stories/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages.ts'
import { paths, type TrailAsked } from '../paths.ts'
import type { TrailEntry } from '../queries.ts'

type Props = {
  frame: Frame
  locale: Locale
  /** The filter as it was typed. */
  asked: TrailAsked
  /** Days that were typed and are none. */
  wrong: readonly ('tu-ngay' | 'den-ngay')[]
  page: number
  pages: number
  entries: readonly TrailEntry[]
  total: number
  /** True where there are more than are counted. */
  isDeep: boolean
  actions: readonly string[]
  wordOf: (action: string) => string
}

/** The audit trail within a reader's scope, narrowed down and paged. */
export function TrailPage(props: Props) {
  const { frame, locale, asked, page, pages, entries, total, isDeep, wordOf } = props
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head title={text.title} lead={text.lead} />
      <Filters {...props} />
      {entries.length === 0 ? (
        <Empty title={text.noneTitle}>
          <p>{text.noneText}</p>
        </Empty>
      ) : (
        <Table
          caption={(isDeep ? text.more : text.caption)(formatNumber(total))}
          stack
          columns={[
            { key: 'at', label: text.at },
            { key: 'person', label: text.person },
            { key: 'action', label: text.action },
            { key: 'about', label: text.about },
            { key: 'unit', label: text.unit },
          ]}
          rows={entries.map((it) => ({
            at: (
              <time class="num" dateTime={it.at.toISOString()}>
                {`${formatDate(today(it.at))}, ${clock.format(it.at)}`}
              </time>
            ),
            person: it.official ?? <span class="soft">{text.machine}</span>,
            ...{ action: wordOf(it.action), about: <About entry={it} />, unit: it.unit ?? '–' },
          }))}
        />
      )}
      <Pagination {...{ page, pages }} href={(trang) => paths.trail({ ...asked, trang })} />
    </DeskPage>
  )
}

function Filters({ locale, asked, wrong, actions, wordOf }: Props) {
  const text = t(locale)
  const error = (name: 'tu-ngay' | 'den-ngay') => (wrong.includes(name) ? text.noDate : undefined)
  const options = actions
    .map((action) => ({ value: action, label: wordOf(action) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'))
  return (
    <form class="filters" method="get" action={paths.trail()}>
      <Field name="nguoi" type="search" label={text.person} value={asked.nguoi} />
      <Field name="ho-so" type="search" label={text.record} value={asked['ho-so']} />
      <Select name="viec" label={text.action} value={asked.viec} blank={text.all} options={options} />
      <DateField
        name="tu-ngay"
        label={text.from}
        value={asked['tu-ngay']}
        error={error('tu-ngay')}
        hint={text.dateHint}
      />
      <DateField
        name="den-ngay"
        label={text.to}
        value={asked['den-ngay']}
        error={error('den-ngay')}
        hint={text.dateHint}
      />
      <Submit>{text.filter}</Submit>
      <a href={paths.trail()}>{text.clear}</a>
    </form>
  )
}

function About({ entry: { to, record, recordId } }: { entry: TrailEntry }) {
  if (!to || !recordId) return <>–</>
  return <a href={hrefOf[to](recordId)}>{record}</a>
}

const hrefOf: Record<NonNullable<TrailEntry['to']>, (id: string) => string> = {
  exemplar: (id) => exemplarPaths.show(id),
  plan: (id) => fosteringPaths.show(id),
  adoption: (id) => replicationPaths.show(id),
  story: (id) => storyPaths.show(id),
  report: (id) => reportingPaths.report(id),
}

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})
