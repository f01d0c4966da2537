import type { DateText } from '#platform/text/dates.ts'

/** What is counted of exemplars: told in the period, of them women, Khmer, direct workers; recognised and never told. */
export type Counts = { told: number; women: number; khmer: number; direct: number; waiting: number }
/** The counts of one unit's exemplars in one field. */
export type Tally = Counts & { unitId: string; fieldId: string }
/** A place of the meter: a unit with all that counts as its own. */
export type Place = { id: string; name: string; units: readonly string[] }
export type Row = { id: string; name: string; cells: ReadonlyMap<string, Counts>; all: Counts }
export type Meter = { rows: Row[]; foot: Row /** Places where nobody was recognised or told. */; bare: Row[] }

/** The groups that the plan asks to be seen to (II, IV.2.d). */
export const groups = ['women', 'khmer', 'direct'] as const
export type Group = (typeof groups)[number]

/** Field by place: each unit's counts in the row of the place it belongs to; what belongs to none stands with `rest`. */
export function meterOf(places: readonly Place[], rest: Place, tallies: readonly Tally[]): Meter {
  const placeOf = new Map([...places, rest].flatMap(({ id, units }) => units.map((unit) => [unit, id] as const)))
  const rows = [...places, rest].map(({ id, name }) => {
    const own = tallies.filter(({ unitId }) => (placeOf.get(unitId) ?? rest.id) === id)
    return rowOf(id, name, own)
  })
  const isBare = ({ all }: Row) => all.told + all.waiting === 0
  return {
    rows: rows.filter((it) => !isBare(it)),
    foot: rowOf('', '', tallies),
    bare: rows.filter((it) => isBare(it) && it.id !== rest.id),
  }
}

function rowOf(id: string, name: string, tallies: readonly Tally[]): Row {
  const cells = new Map<string, Counts>()
  for (const it of tallies) cells.set(it.fieldId, sum([cells.get(it.fieldId), it]))
  return { id, name, cells, all: sum(tallies) }
}

/** Counts added up; of nothing they are nought. */
export function sum(counts: readonly (Counts | undefined)[]): Counts {
  const of = (key: keyof Counts) => counts.reduce((total, it) => total + (it?.[key] ?? 0), 0)
  return { told: of('told'), women: of('women'), khmer: of('khmer'), direct: of('direct'), waiting: of('waiting') }
}

/** A year, or one of its quarters, as `[from, to)`. */
export function periodOf(year: number, quarter: number | null): { from: DateText; to: DateText } {
  const month = (n: number) => String(n).padStart(2, '0')
  if (quarter === null) return { from: `${year}-01-01`, to: `${year + 1}-01-01` }
  const from = `${year}-${month(quarter * 3 - 2)}-01`
  return { from, to: quarter === 4 ? `${year + 1}-01-01` : `${year}-${month(quarter * 3 + 1)}-01` }
}
