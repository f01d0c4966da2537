import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { FigureLink } from '#ui/figure-link.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Switch } from '#ui/switch.tsx'
import { Table } from '#ui/table.tsx'
import { mocOf, type BoardAsked, type QuotaClass } from '../board-query.ts'
import { type Group, groups, type Part } from '../breakdown.ts'
import { t as boardWords } from '../messages/board.ts'
import { t } from '../messages/breakdown.ts'
import { paths } from '../paths.ts'
import type { BoardLine } from '../queries/board.ts'
import type { Place } from '../queries/places.ts'
import { columns } from '../quota.ts'
import { BoardFields } from './board-fields.tsx'
import { BoardMap } from './board-map.tsx'
import { Columns } from './board-tiles.tsx'

export type BreakdownProps = {
  frame: Frame
  locale: Locale
  asked: BoardAsked & { quotaClass: QuotaClass }
  years: readonly number[]
  classes: readonly QuotaClass[]
  parts: readonly Part[]
  /** The words of every field, by its id. */
  fields: ReadonlyMap<string, string>
  lines: readonly BoardLine[]
  places: readonly Place[]
}

/** The board by field, kind, people and area, and on the map: small charts, each figure a link to its list (IV.2.d). */
export function BreakdownPage(props: BreakdownProps) {
  const { frame, locale, asked, years, classes, parts, lines } = props
  const text = t(locale)
  const board = boardWords(locale)
  const day = formatDate(asked.asOf)
  const title = text.title(asked.year)
  const then = { nam: asked.year, 'den-ngay': day, khoi: asked.quotaClass }
  const back = paths.board({ ...then, moc: mocOf(asked) })
  return (
    <DeskPage
      {...{ title, frame, locale }}
      crumbs={[{ label: board.title(asked.year), href: back }, { label: text.breakdown }]}
    >
      <Head title={title} lead={text.lead(board[asked.quotaClass], day)} />
      <form class="filters" method="get" action={paths.breakdown()}>
        <BoardFields {...{ locale, asked, years, classes }} />
        {asked.quotaClass === 'commune' && lines.length > 2 && (
          <Select
            name="cot"
            label={text.column}
            blank={false}
            value={asked.column}
            options={columns.map((it) => ({ value: it, label: board[it] }))}
          />
        )}
        {asked.view === 'now' && <Hidden name="moc" value="nay" />}
        <Submit>{board.filter}</Submit>
      </form>
      <Switch
        label={board.views}
        items={[
          { label: board.asThenPlain, href: paths.breakdown(then), current: asked.view === 'then' },
          { label: board.inCurrent, href: paths.breakdown({ ...then, moc: 'nay' }), current: asked.view === 'now' },
        ]}
      />
      {groups.map((group) => (
        <PartsOf key={group} {...{ ...props, group }} parts={parts.filter((it) => it.group === group)} />
      ))}
      {asked.quotaClass === 'commune' && <BoardMap {...props} />}
    </DeskPage>
  )
}

/** One group of parts: a small chart of each, and the same figures as a table of links. */
function PartsOf({ group, parts, fields, asked, locale }: BreakdownProps & { group: Group }) {
  const text = t(locale)
  const board = boardWords(locale)
  const most = Math.max(1, ...parts.flatMap(({ counted }) => columns.map((column) => counted[column].length)))
  const here = { nam: asked.year, 'den-ngay': formatDate(asked.asOf), khoi: asked.quotaClass, moc: mocOf(asked) }
  const nameOf = ({ key }: Part) => partName(group, key, fields, locale)
  return (
    <Section id={`theo-${group}`} title={text[group]}>
      <ul class="tiles" aria-hidden="true">
        {parts.map((part) => (
          <li key={part.key}>
            <b>{nameOf(part)}</b>
            <Columns sizes={columns.map((column) => part.counted[column].length)} {...{ most }} />
          </li>
        ))}
      </ul>
      <Table
        stack
        captionHidden
        caption={text[group]}
        columns={[
          { key: 'part', label: text.part },
          ...columns.map((column) => ({ key: column, label: board[column], numeric: true })),
        ]}
        rows={parts.map((part) => ({
          part: nameOf(part),
          ...Object.fromEntries(
            columns.map((column) => [
              column,
              <FigureLink
                key={column}
                value={part.counted[column].length}
                href={paths.boardList({ ...here, cot: column, theo: `${group}.${part.key}` })}
                label={`${board[column]}: ${nameOf(part)}`}
              />,
            ]),
          ),
        }))}
      />
    </Section>
  )
}

/** What a part is called. */
export function partName(group: Group, key: string, fields: ReadonlyMap<string, string>, locale: Locale): string {
  if (group === 'field') return fields.get(key) ?? ''
  const words: Record<string, unknown> = t(locale)
  const word = words[key === 'khmer' ? `${group}_khmer` : key]
  return typeof word === 'string' ? word : key
}
