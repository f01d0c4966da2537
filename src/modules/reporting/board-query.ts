import { type DateText, parseDate } from '#platform/text/dates.ts'
import { type Column, columns } from './quota.ts'
import type { BoardView } from './queries/board.ts'

export const quotaClasses = ['district', 'commune', 'department', 'central_agency', 'enterprise'] as const
export type QuotaClass = (typeof quotaClasses)[number]

/** What the address of the board asks for, each part put right where it asks for what cannot be. */
export type BoardAsked = {
  year: number
  asOf: DateText
  view: BoardView
  quotaClass: QuotaClass | undefined
  unitId: string | undefined
  column: Column
}

/** Reads the address. No day beyond today or outside the year: a board of the future would be a guess. */
export function readBoardQuery(
  ask: (name: string) => string | undefined,
  years: readonly number[],
  today: DateText,
): BoardAsked {
  const asked = Number(ask('nam'))
  const thisYear = Number(today.slice(0, 4))
  const open = years.filter((it) => it <= thisYear)
  const year = open.includes(asked) ? asked : (open[0] ?? years.at(-1) ?? thisYear)
  const last = today < `${year}-12-31` ? today : `${year}-12-31`
  const day = parseDate(ask('den-ngay') ?? '')
  const quotaClass = quotaClasses.find((it) => it === ask('khoi'))
  return {
    ...{ year, asOf: day?.startsWith(`${year}-`) && day <= last ? day : last, quotaClass },
    view: ask('moc') === 'nay' ? 'now' : 'then',
    unitId: /^[0-9a-f-]{36}$/.test(ask('don-vi') ?? '') ? ask('don-vi') : undefined,
    column: columns.find((it) => it === ask('cot')) ?? 'replicated',
  }
}

/** How an address says by which units it counts. */
export const mocOf = ({ view }: { view: BoardView }) => (view === 'now' ? 'nay' : undefined)
