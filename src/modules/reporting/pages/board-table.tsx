import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { FigureLink } from '#ui/figure-link.tsx'
import { Meter } from '#ui/meter.tsx'
import { Table, type TableRow } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { mocOf, type BoardAsked } from '../board-query.ts'
import { t } from '../messages/board.ts'
import { paths } from '../paths.ts'
import type { BoardLine } from '../queries/board.ts'
import { columns, type Counted, united } from '../quota.ts'
import { type Owed, sumOwed } from '../verdict.ts'

type Props = {
  asked: BoardAsked
  locale: Locale
  caption: string
  lines: readonly BoardLine[]
  /** Every line of the board, from which the parts of an opened district are taken. */
  all: readonly BoardLine[]
}

/** The board as a table: what each unit owes and has, its parts when opened, and the sum. */
export function BoardTable({ asked, locale, caption, lines, all }: Props) {
  const text = t(locale)
  const heads = columns.map((column) => ({ key: column, label: text[column], numeric: true }))
  const rows = lines.flatMap((line) => {
    const parts = asked.unitId === line.id ? all.filter(({ parentId }) => parentId === line.id) : []
    const canOpen = all.some(({ parentId }) => parentId === line.id)
    return [rowOf(asked, locale, line, canOpen, false), ...parts.map((part) => rowOf(asked, locale, part, false, true))]
  })
  return (
    <>
      <Table
        class="board"
        captionHidden
        {...{ caption, rows }}
        rowClass={({ isPart }) => (isPart ? 'sub' : undefined)}
        rowId={({ id }) => String(id)}
        columns={[
          { key: 'unit', label: text.unit },
          { key: 'owed', label: text.owed, numeric: true },
          ...heads,
          { key: 'meter', label: '' },
          { key: 'standing', label: text.standing },
        ]}
        foot={footOf(asked, locale, lines)}
      />
      <p class="small soft">{text.once}</p>
    </>
  )
}

function rowOf(asked: BoardAsked, locale: Locale, line: BoardLine, canOpen: boolean, isPart: boolean): TableRow {
  const text = t(locale)
  const goal = line.owed?.min
  const got = line.counted.replicated.length
  return {
    ...figures(asked, line.counted, line.id, line.name),
    ...{ id: isPart ? `phan-${line.id}` : `dv-${line.id}`, isPart: isPart || undefined },
    unit: <UnitName {...{ asked, locale, line, canOpen, isPart }} />,
    owed: owedWords(locale, line.owed),
    meter: !isPart && goal ? <Meter value={got} goal={goal} label={text.against(got, goal)} /> : null,
    standing: <Standing {...{ line, locale }} />,
  }
}

function UnitName(it: { asked: BoardAsked; locale: Locale; line: BoardLine; canOpen: boolean; isPart: boolean }) {
  const { asked, locale, line, canOpen, isPart } = it
  const text = t(locale)
  const isOpen = asked.unitId === line.id
  const here = { nam: asked.year, 'den-ngay': formatDate(asked.asOf), khoi: asked.quotaClass }
  const name = isPart || line.kind !== 'district' ? line.name : line.name.replace(/^Huyện /, '')
  return (
    <>
      {canOpen ? (
        <a
          href={`${paths.board({ ...here, 'don-vi': isOpen ? undefined : line.id })}#dv-${line.id}`}
          aria-expanded={isOpen ? 'true' : 'false'}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {name}
        </a>
      ) : (
        name
      )}
      {line.from && <small class="soft"> {text.from(formatDate(line.from))}</small>}
      {line.lastDay && <small class="soft"> {text.until(formatDate(line.lastDay))}</small>}
      {line.parts.length > 1 && <small class="soft"> {text.parts(line.parts.length)}</small>}
    </>
  )
}

/** How a unit stands, in words with a shape. */
export function Standing({ line, locale }: { line: BoardLine; locale: Locale }) {
  const text = t(locale)
  const { kind, missing } = line.verdict
  if (kind === 'met') {
    const since = line.parts.length === 1 && line.metOn
    return (
      <>
        <Tag kind="ok">{text.met}</Tag>{' '}
        {since && <small class="soft">{text.metOn(formatDate(since).slice(0, 5))}</small>}
      </>
    )
  }
  if (kind === 'short') return <Tag kind="late">{text.short(missing)}</Tag>
  return <span class="soft">{kind === 'free' ? text.free : text.none}</span>
}

function footOf(asked: BoardAsked, locale: Locale, lines: readonly BoardLine[]): TableRow {
  const text = t(locale)
  const short = lines.filter(({ verdict }) => verdict.kind === 'short')
  const missing = short.reduce((sum, { verdict }) => sum + verdict.missing, 0)
  const owed = sumOwed(lines.map((it) => it.owed))
  const ended = lines[0]?.lastDay !== null
  return {
    ...figures(asked, united(lines.map((it) => it.counted)), undefined, text.total(lines.length), ended),
    unit: text.total(lines.length),
    owed: owedWords(locale, owed),
    meter: null,
    standing: !owed?.min ? null : missing ? text.totalShort(missing, short.length) : text.allMet,
  }
}

function figures(asked: BoardAsked, counted: Counted, unitId: string | undefined, label: string, ended = false) {
  const here = {
    ...{ nam: asked.year, 'den-ngay': formatDate(asked.asOf), khoi: asked.quotaClass, 'don-vi': unitId },
    ...{ moc: mocOf(asked), ...(ended && { nhom: 'da-ket-thuc' }) },
  }
  return Object.fromEntries(
    columns.map((column) => [
      column,
      <FigureLink
        key={column}
        value={counted[column].length}
        href={paths.boardList({ ...here, cot: column })}
        label={label}
      />,
    ]),
  )
}

function owedWords(locale: Locale, owed: Owed | undefined): string {
  const text = t(locale)
  if (!owed || owed.min === null) return '–'
  return owed.max !== null && owed.max !== owed.min ? text.range(owed.min, owed.max) : String(owed.min)
}
