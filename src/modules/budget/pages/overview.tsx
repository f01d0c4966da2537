import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { showDong } from '../amount.ts'
import { t } from '../messages/fund.ts'
import { paths } from '../paths.ts'
import type { FundLine, SumKey, UnitSum } from '../queries/funds.ts'
import type { CeilingRow, Source } from '../queries/law.ts'
import { OpenFund } from './open-fund.tsx'
import type { Forms } from './small-form.tsx'

export type OverviewProps = Forms & {
  frame: Frame
  year: number
  years: readonly number[]
  unit: { id: string; name: string }
  funds: readonly FundLine[]
  /** Every unit in reach that has funds in this year; empty where there is no other. */
  units: readonly UnitSum[]
  mayKeep: boolean
  sources: readonly Source[]
  ceilings: readonly CeilingRow[]
}

const keys: readonly SumKey[] = ['income', 'estimated', 'given', 'committed', 'spent', 'settled']

/** The money of a unit in a year: its funds, its documents, and below it what every other unit in reach comes to. */
export function OverviewPage(props: OverviewProps) {
  const { frame, locale, year, unit, funds, units, mayKeep } = props
  const text = t(locale)
  const title = text.titleOf(unit.name, year)
  return (
    <DeskPage {...{ frame, locale, title }} crumbs={[{ label: text.title }]}>
      <Head title={title} lead={text.lead} {...(!mayKeep && { why: text.ownMoney })} />
      <Choose {...props} />
      <Section id="quy" title={text.funds} small={<Links {...props} />}>
        {funds.length === 0 ? (
          <Empty title={text.noFund}>{mayKeep && text.noFundText}</Empty>
        ) : (
          <Table
            {...{ caption: text.funds, captionHidden: true, stack: true, class: 'sums' }}
            columns={[{ key: 'name', label: text.fund }, ...figures(locale)]}
            rows={funds.map((it) => ({ name: <a href={paths.fund(it.id)}>{it.names[locale]}</a>, ...shown(it) }))}
            foot={{ name: text.total, ...shown(total(funds)) }}
          />
        )}
        {mayKeep && <OpenFund {...props} />}
      </Section>
      {funds.length > 0 && <Papers {...props} />}
      {units.length > 0 && (
        <Section id="theo-don-vi" title={text.byUnit} small={String(units.length)}>
          <Table
            {...{ caption: text.byUnit, captionHidden: true, stack: true, class: 'sums' }}
            columns={[
              { key: 'unit', label: text.unit },
              { key: 'funds', label: text.count, numeric: true },
              ...figures(locale),
            ]}
            rows={units.map((it) => ({
              ...{ unit: <a href={paths.overview(year, it.unitId)}>{it.unitName}</a>, funds: it.funds },
              ...shown(it),
            }))}
            foot={{ unit: text.total, funds: units.reduce((so, it) => so + it.funds, 0), ...shown(total(units)) }}
          />
        </Section>
      )}
    </DeskPage>
  )
}

function Choose({ locale, year, years, unit }: OverviewProps) {
  const text = t(locale)
  return (
    <form class="filters" method="get" action={paths.overview()}>
      <input type="hidden" name="don-vi" value={unit.id} />
      <Select
        {...{ name: 'nam', label: text.year, value: String(year), blank: false }}
        options={years.map((it) => ({ value: String(it), label: String(it) }))}
      />
      <Submit>{text.show}</Submit>
    </form>
  )
}

function Links({ locale, year }: OverviewProps) {
  const text = t(locale)
  return (
    <>
      <a href={paths.prizes(year)}>{text.prizes}</a> · <a href={paths.sponsors()}>{text.sponsors}</a> ·{' '}
      <a href={paths.law()}>{text.law}</a>
    </>
  )
}

function Papers({ locale, year, unit }: OverviewProps) {
  const text = t(locale)
  const formats = ['docx', 'pdf', 'xlsx'] as const
  return (
    <Section id="van-ban" title={text.papers}>
      <ul class="plain">
        {(['du-toan', 'quy'] as const).map((kind) => (
          <li key={kind}>
            {kind === 'du-toan' ? text.estimatePaper : text.yearPaper}:{' '}
            {formats.map((format, at) => (
              <>
                {at > 0 && ' · '}
                <a href={paths.document(unit.id, year, `${kind}.${format}`)}>
                  <span class="vh">{kind === 'du-toan' ? text.estimatePaper : text.yearPaper} </span>
                  {format.toUpperCase()}
                </a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const figures = (locale: Locale) => [
  ...keys.map((key) => ({ key, label: t(locale)[key], numeric: true })),
  { key: 'left', label: t(locale).left, numeric: true },
]
const shown = (it: Record<SumKey, bigint>) => ({
  ...Object.fromEntries(keys.map((key) => [key, showDong(it[key])])),
  left: showDong(it.income - it.spent),
})
const total = (rows: readonly Record<SumKey, bigint>[]) =>
  Object.fromEntries(keys.map((key) => [key, rows.reduce((so, it) => so + it[key], 0n)])) as Record<SumKey, bigint>
