import type { TypedFigure } from './figures.ts'

export type Words = { vi: string; km: string; en: string }

/** Which records a line or column counts: those with all of these marks, any of those, none of the last. */
export type Counts = { all?: readonly string[]; any?: readonly string[]; none?: readonly string[] }

/** A line or a column of a form. `counts` null: no record tells it, the unit types it with a reason. */
export type Heading = { code: string; name: Words; counts: Counts | null }

/** What the records of a form are; `typed`: there are none. */
export const subjects = ['movement', 'award', 'typed'] as const
export type Subject = (typeof subjects)[number]

/** A form of the ministry as it holds on a day. */
export type StatisticsForm = {
  key: string
  subject: Subject
  title: Words
  lines: readonly Heading[]
  columns: readonly Heading[]
  legalBasis: string
  article: string | null
  toConfirm: boolean
  note: string | null
}

/** A record with the marks that forms count by. */
export type Marked = { id: string; marks: readonly string[] }

/** A figure of a form with the records behind it; `own` where no record tells it and it can only be typed. */
export type Cell = { code: string; value: number; ids: string[]; own: boolean; typed: TypedFigure | null }

/** A filled form: what is frozen with a report. Cells stand by their code. */
export type FilledForm = Omit<StatisticsForm, 'lines' | 'columns'> & {
  lines: readonly Omit<Heading, 'counts'>[]
  columns: readonly Omit<Heading, 'counts'>[]
  cells: Record<string, Cell>
}

/** The code of a cell: `0603-10-bk`. */
export const cellCode = (key: string, line: string, column: string) => `${key}-${line}-${column}`

/** True where one of the forms has a cell of this code. */
export const hasCell = (forms: readonly StatisticsForm[], code: string): boolean =>
  forms.some(({ key, lines, columns }) =>
    lines.some((line) => columns.some((column) => cellCode(key, line.code, column.code) === code)),
  )

/** A cell of filled forms by its code, with its form, line and column. */
export function findCell(forms: readonly FilledForm[], code: string) {
  const form = forms.find(({ cells }) => code in cells)
  if (!form) return undefined
  const [, lineCode, columnCode] = code.split('-')
  const line = form.lines.find((it) => it.code === lineCode)!
  const column = form.columns.find((it) => it.code === columnCode)!
  return { form, line, column, cell: form.cells[code]! }
}

/** Fills a form from the records there are, with what was typed beside what was counted. */
export function fill(
  form: StatisticsForm,
  records: readonly Marked[],
  typed: ReadonlyMap<string, TypedFigure>,
): FilledForm {
  const cells = form.lines.flatMap((line) =>
    form.columns.map((column): [string, Cell] => {
      const code = cellCode(form.key, line.code, column.code)
      const own = form.subject === 'typed' || line.counts === null || column.counts === null
      const ids = own
        ? []
        : records.filter((it) => hold(line.counts!, it) && hold(column.counts!, it)).map(({ id }) => id)
      return [code, { code, value: ids.length, ids, own, typed: typed.get(code) ?? null }]
    }),
  )
  const bare = ({ code, name }: Heading) => ({ code, name })
  return { ...form, lines: form.lines.map(bare), columns: form.columns.map(bare), cells: Object.fromEntries(cells) }
}

/** What a cell says: the typed number where there is one; nothing where nobody typed what no record tells. */
export const cellSays = ({ value, own, typed }: Cell): number | null => typed?.value ?? (own ? null : value)

const hold = ({ all = [], any, none = [] }: Counts, { marks }: Marked) =>
  all.every((it) => marks.includes(it)) &&
  (!any || any.some((it) => marks.includes(it))) &&
  !none.some((it) => marks.includes(it))

/** How long a movement runs, as its form asks: by whole years, without an end as five years and more. */
export function termOf(from: string | null, to: string | null): string {
  if (!from || !to) return 'term:5-up'
  const years = (Date.parse(to) - Date.parse(from)) / 86_400_000 / 365.25
  if (years > 4.99) return 'term:5-up'
  if (years > 2.99) return 'term:3-5'
  if (years > 1.01) return 'term:1-3'
  return years > 0.99 ? 'term:1' : 'term:under-1'
}
