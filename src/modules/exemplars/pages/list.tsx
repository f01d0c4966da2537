import type { FieldRef } from '#modules/programmes/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Switch } from '#ui/switch.tsx'
import { Table } from '#ui/table.tsx'
import { Tally } from '#ui/tally.tsx'
import { t as listWords } from '../messages/list.ts'
import { t as subjectWords } from '../messages/subject.ts'
import { paths } from '../paths.ts'
import type { Listed, ListFilter } from '../queries/list.ts'
import { listPageSize } from '../listing.ts'
import { type Stage, stages } from '../stage.ts'
import { subjectKinds } from '../subject.ts'
import { RungTag } from './rung-tag.tsx'
import { StageTag, stageShapes } from './stage-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  filter: ListFilter
  page: number
  rows: readonly Listed[]
  total: number
  counts: ReadonlyMap<Stage, number>
  fields: readonly FieldRef[]
  units: readonly UnitRef[]
  years: readonly number[]
  mayRecord: boolean
}

/** Every record that this post may see, narrowed down, with the counts of each stage. */
export function ListPage(props: Props) {
  const { frame, locale, filter, page, rows, total, counts, mayRecord } = props
  const text = listWords(locale)
  const words = subjectWords(locale)
  const isNarrowed = Object.entries(filter).some(([key, it]) => key !== 'asNow' && it !== undefined)
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          mayRecord && (
            <>
              <a class="btn" href={paths.duplicates()}>
                {text.duplicates}
              </a>
              <a class="btn main" href={paths.create()}>
                {text.record}
              </a>
            </>
          )
        }
        why={!mayRecord && text.mayNotRecord}
      />
      <Tally
        label={text.byStage}
        items={stages
          .filter((stage) => (counts.get(stage) ?? 0) > 0)
          .map((stage) => ({
            ...{ figure: counts.get(stage) ?? 0, label: words[stage], kind: stageShapes[stage] },
            href: listPath({ ...filter, stage }),
          }))}
      />
      <Filters {...props} />
      <Switch
        label={text.views}
        items={[
          { label: text.asThen, href: listPath({ ...filter, asNow: undefined }), current: !filter.asNow },
          { label: text.asNow, href: listPath({ ...filter, asNow: true }), current: filter.asNow === true },
        ]}
      />
      {rows.length === 0 ? (
        <Nothing {...{ locale, isNarrowed, mayRecord }} />
      ) : (
        <Table
          caption={text.caption(formatNumber(total))}
          stack
          columns={[
            { key: 'name', label: text.subject },
            { key: 'unit', label: text.unit },
            { key: 'field', label: text.field },
            { key: 'stage', label: text.stage },
            { key: 'found', label: text.discovered },
          ]}
          rows={rows.map((it) => ({
            name: (
              <>
                <a href={paths.show(it.id)}>{it.name}</a>
                <br />
                <small class="soft">
                  {words[it.kind]}, {it.code}
                </small>
              </>
            ),
            unit: (
              <>
                {it.unitName}
                {it.unitThen && <small class="soft"> {text.unitThen(it.unitThen)}</small>}
              </>
            ),
            field: it.fieldName,
            stage: (
              <>
                <StageTag stage={it.stage} locale={locale} /> <RungTag rung={it.rung} locale={locale} />
              </>
            ),
            found: formatDate(it.discoveredOn),
          }))}
        />
      )}
      <Pagination {...{ page, pages: Math.ceil(total / listPageSize) }} href={(to) => listPath(filter, to)} />
    </DeskPage>
  )
}

function Filters({ locale, filter, fields, units, years }: Props) {
  const text = listWords(locale)
  const words = subjectWords(locale)
  const all = text.all
  const byId = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <form class="filters" method="get" action={paths.list()}>
      <Field name="q" type="search" label={text.q} value={filter.q} />
      {units.length > 1 && (
        <Select name="don-vi" label={text.unit} value={filter.unitId} blank={all} options={byId(units)} />
      )}
      <Select name="linh-vuc" label={text.field} value={filter.fieldId} blank={all} options={byId(fields)} />
      <Select
        name="tinh-trang"
        label={text.stage}
        value={filter.stage}
        blank={all}
        options={stages.map((stage) => ({ value: stage, label: words[stage] }))}
      />
      <Select
        name="loai"
        label={text.kind}
        value={filter.kind}
        blank={all}
        options={subjectKinds.map((kind) => ({ value: kind, label: words[kind] }))}
      />
      <Select
        name="nam"
        label={text.year}
        value={filter.year?.toString()}
        blank={all}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      {filter.asNow && <Hidden name="moc" value="nay" />}
      <Submit>{text.filter}</Submit>
      <a href={paths.list()}>{text.clear}</a>
    </form>
  )
}

function Nothing({ locale, isNarrowed, mayRecord }: { locale: Locale; isNarrowed: boolean; mayRecord: boolean }) {
  const text = listWords(locale)
  return isNarrowed ? (
    <Empty title={text.noMatchTitle}>
      <p>{text.noMatchText}</p>
      <p>
        <a href={paths.list()}>{text.clear}</a>
      </p>
    </Empty>
  ) : (
    <Empty title={text.noneTitle}>
      <p>{text.noneText}</p>
      {mayRecord && (
        <p>
          <a href={paths.create()}>{text.record}</a>
        </p>
      )}
    </Empty>
  )
}

/** The address of the list under a filter, and of one of its pages. */
export function listPath({ q, unitId, fieldId, stage, kind, year, asNow }: ListFilter, page = 1): string {
  const asked = {
    moc: asNow ? 'nay' : undefined,
    q,
    'don-vi': unitId,
    'linh-vuc': fieldId,
    'tinh-trang': stage,
    loai: kind,
    nam: year?.toString(),
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value)
  if (page > 1) query.set('trang', String(page))
  return query.size > 0 ? `${paths.list()}?${query}` : paths.list()
}
