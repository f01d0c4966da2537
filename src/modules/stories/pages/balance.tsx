import type { FieldRef } from '#modules/programmes/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { FigureLink } from '#ui/figure-link.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table, type TableRow } from '#ui/table.tsx'
import { type Counts, type Group, groups, type Meter, type Row } from '../balance.ts'
import { t } from '../messages/balance.ts'
import { paths } from '../paths.ts'
import { NewsroomTabs } from './newsroom-tabs.tsx'

/** What the address asks for. */
export type AskedBalance = { unit: UnitRef; year: number; quarter: number | null }

type Props = {
  frame: Frame
  locale: Locale
  asked: AskedBalance
  years: readonly number[]
  units: readonly UnitRef[]
  fields: readonly FieldRef[]
  meter: Meter
}

/** Field by place: who was told of in a period, how many of them women, Khmer, direct workers; empty cells invite (III, VI.3). */
export function BalancePage(props: Props) {
  const { frame, locale, asked, fields, meter } = props
  const text = t(locale)
  const { unit, year, quarter } = asked
  const caption = text.caption(unit.short, text.period(year, quarter))
  const { all } = meter.foot
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head title={text.title} lead={text.lead} />
      <NewsroomTabs current="balance" locale={locale} />
      <Filters {...props} />
      <Section id="can-doi" title={caption}>
        <ul class="strip">
          {groups.map((group) => (
            <li key={group}>
              <span>{text[group]}</span>
              <a href={listOf(asked, '', { group })}>{text.shareOf(all[group], all.told)}</a>
            </li>
          ))}
        </ul>
        <Table
          caption={caption}
          captionHidden
          class="balance"
          columns={[
            { key: 'place', label: text.place },
            ...fields.map(({ id, name }) => ({ key: id, label: name, numeric: true })),
            { key: 'all', label: text.all, numeric: true },
            ...groups.map((group) => ({ key: group, label: text[group], numeric: true })),
          ]}
          rows={meter.rows.map((row) => cellsOf(row, props))}
          foot={cellsOf({ ...meter.foot, id: '', name: text.all }, props)}
        />
      </Section>
      {meter.bare.length > 0 && (
        <Section id="chua-co" title={text.bare}>
          <p class="prose">{meter.bare.map(({ name }) => name).join('; ')}</p>
        </Section>
      )}
    </DeskPage>
  )
}

function Filters({ asked, years, units, locale }: Props) {
  const text = t(locale)
  return (
    <form class="filters" method="get" action={paths.balance()}>
      <Select
        name="don-vi"
        label={text.unit}
        blank={false}
        value={asked.unit.id}
        options={units.map(({ id, short }) => ({ value: id, label: short }))}
      />
      <Select
        name="nam"
        label={text.year}
        blank={false}
        value={String(asked.year)}
        options={years.map((it) => ({ value: String(it), label: String(it) }))}
      />
      <Select
        name="quy"
        label={text.quarter}
        blank={text.wholeYear}
        value={asked.quarter ? String(asked.quarter) : ''}
        options={['1', '2', '3', '4'].map((it) => ({ value: it, label: it }))}
      />
      <Submit>{text.show}</Submit>
    </form>
  )
}

function cellsOf(row: Row, { asked, fields, locale }: Props): TableRow {
  const cells = fields.map(({ id, name }) => [
    id,
    <Cell
      key={id}
      counts={row.cells.get(id)}
      href={listOf(asked, row.id, { fieldId: id })}
      {...{ field: name, place: row.name, locale }}
    />,
  ])
  const totals = groups.map((group) => [
    group,
    row.all[group] === 0 ? '–' : <FigureLink value={row.all[group]} href={listOf(asked, row.id, { group })} />,
  ])
  return {
    ...Object.fromEntries([...cells, ...totals]),
    place: row.name,
    all: <FigureLink value={row.all.told} href={listOf(asked, row.id, {})} />,
  }
}

type CellProps = { counts: Counts | undefined; href: string; field: string; place: string; locale: Locale }

/** How many were told; where nobody was, how many could be. */
function Cell({ counts, href, field, place, locale }: CellProps) {
  const text = t(locale)
  if (counts && counts.told > 0) return <FigureLink value={counts.told} href={href} />
  if (!counts || counts.waiting === 0) return <span class="soft">–</span>
  return (
    <a class="small" href={href}>
      {text.empty(counts.waiting)}
      <span class="vh">
        : {field}, {place}
      </span>
    </a>
  )
}

function listOf({ unit, year, quarter }: AskedBalance, placeId: string, part: { fieldId?: string; group?: Group }) {
  return paths.balanceList({
    ...{ 'don-vi': unit.id, nam: String(year), quy: quarter ? String(quarter) : '', noi: placeId },
    ...{ 'linh-vuc': part.fieldId ?? '', nhom: part.group ?? '' },
  })
}
