import type { DateText } from '#platform/text/dates.ts'
import type { RecordKind } from './queries/records.ts'

/**
 * What an indicator counts, and the indicators that are parts of it: together they make the whole, or stay within it.
 * With `per` it does not count its records but adds up what each has, told in units of so many: 60 seconds are one minute.
 */
type Definition = { kind: RecordKind; parts?: readonly FigureCode[]; within?: FigureCode; per?: number }

const million = 1_000_000

export const figureCodes = [
  ...(['I1', 'I1a', 'I1b', 'I1c', 'I7', 'I7a', 'I7b', 'I7c', 'I7p', 'I8', 'I8e', 'I8p'] as const),
  ...(['I10', 'I10a', 'I10b', 'I11', 'I11a', 'I11b'] as const),
  ...(['I12', 'I12a', 'I12b', 'I12c', 'I13', 'I13r', 'I15', 'I15p', 'I16', 'I16a', 'I16b'] as const),
  ...(['I2', 'I2a', 'I2b', 'I2c', 'I2d', 'I2e', 'I3', 'I3q', 'I4a', 'I4b', 'I4c'] as const),
  ...(['I5', 'I5a', 'I5b', 'I5c', 'I6'] as const),
  ...(['I6d', 'I6r', 'I6l', 'I6b', 'I6w', 'I6k', 'I6a', 'I6v', 'I6m'] as const),
  ...(['I9', 'I9a', 'I9b', 'I9c', 'I9d', 'I9m', 'I14', 'I14a'] as const),
] as const
export type FigureCode = (typeof figureCodes)[number]

/**
 * The indicators of the yearly report. I1 documents issued: plans, own criteria, orientation · I2 found, by source · I3 recognised, I3q counted for the quota · I4 of these:
 * direct workers, women, Khmer · I5 fostering plans opened: progressed, stopped, in hand · I6 stories; I6d carried
 * elsewhere: on the air, by loudspeaker, in print, on the web, by word of mouth; I6a minutes on air, I6v readings, I6m
 * mails · I7 meetings: in person,
 * online, within another; I7p who came · I8 contests, I8e entries, I8p prizes · I9 adoptions recorded: confirmed and going on, waiting, declined, failed, and the models followed · I10 sent up for the nation,
 * I10a passed on, I10b chosen · I11 units inspected, I11a
 * recommendations, I11b remedies closed · I12 money estimated, I12a spent of it, I12b from public budgets, I12c from other
 * sources, in millions of đồng · I13 reports in time, I13r reminders · I14 consents in force, and withdrawn · I15 courses given,
 * I15p who came to them · I16 tasks of the unit's own by clause for the year, I16a done, I16b with an effect that shows.
 */
export const definitions: Record<FigureCode, Definition> = {
  I2: { kind: 'exemplar', parts: ['I2a', 'I2b', 'I2c', 'I2d', 'I2e'] },
  ...{ I2a: { kind: 'exemplar' }, I2b: { kind: 'exemplar' }, I2c: { kind: 'exemplar' }, I2d: { kind: 'exemplar' } },
  I2e: { kind: 'exemplar' },
  I3: { kind: 'exemplar' },
  I3q: { kind: 'exemplar' },
  I4a: { kind: 'exemplar', within: 'I3' },
  I4b: { kind: 'exemplar', within: 'I3' },
  I4c: { kind: 'exemplar', within: 'I3' },
  I5: { kind: 'plan', parts: ['I5a', 'I5b', 'I5c'] },
  ...{ I5a: { kind: 'plan' }, I5b: { kind: 'plan' }, I5c: { kind: 'plan' } },
  I6: { kind: 'story' },
  I6d: { kind: 'delivery', parts: ['I6r', 'I6l', 'I6b', 'I6w', 'I6k'] },
  ...{ I6r: { kind: 'delivery' }, I6l: { kind: 'delivery' }, I6b: { kind: 'delivery' } },
  ...{ I6w: { kind: 'delivery' }, I6k: { kind: 'delivery' } },
  I6a: { kind: 'delivery', per: 60 },
  I6v: { kind: 'story', per: 1 },
  I6m: { kind: 'story', per: 1 },
  I9: { kind: 'adoption', parts: ['I9a', 'I9b', 'I9c', 'I9d'] },
  ...{ I9a: { kind: 'adoption' }, I9b: { kind: 'adoption' }, I9c: { kind: 'adoption' } },
  I9d: { kind: 'adoption' },
  I9m: { kind: 'exemplar' },
  I1: { kind: 'document', parts: ['I1a', 'I1b', 'I1c'] },
  ...{ I1a: { kind: 'document' }, I1b: { kind: 'document' }, I1c: { kind: 'document' } },
  I7: { kind: 'event', parts: ['I7a', 'I7b', 'I7c'] },
  ...{ I7a: { kind: 'event' }, I7b: { kind: 'event' }, I7c: { kind: 'event' }, I7p: { kind: 'event', per: 1 } },
  ...{ I8: { kind: 'contest' }, I8e: { kind: 'contest', per: 1 }, I8p: { kind: 'contest', per: 1 } },
  ...{ I10: { kind: 'choice' }, I10a: { kind: 'choice', within: 'I10' }, I10b: { kind: 'choice' } },
  ...{ I11: { kind: 'visit' }, I11a: { kind: 'visit', per: 1 }, I11b: { kind: 'visit', per: 1 } },
  ...{ I12: { kind: 'money', per: million }, I12a: { kind: 'money', per: million } },
  ...{ I12b: { kind: 'money', per: million }, I12c: { kind: 'money', per: million } },
  ...{ I13: { kind: 'report' }, I13r: { kind: 'reminder' } },
  ...{ I15: { kind: 'course' }, I15p: { kind: 'course', per: 1 } },
  ...{ I16: { kind: 'task' }, I16a: { kind: 'task', within: 'I16' }, I16b: { kind: 'task', within: 'I16a' } },
  I14: { kind: 'consent' },
  I14a: { kind: 'consent' },
}

/** What each record adds to a figure that adds up: by id, in the smallest unit. */
export type Amounts = Record<string, number>

/**
 * A computed number with the records behind it, and beside it the number that was typed, if one was, with its reason. Where
 * only the number is shown, no records were listed.
 */
export type Figure = {
  code: FigureCode
  value: number
  ids: string[] | null
  amounts?: Amounts
  typed: TypedFigure | null
}
export type TypedFigure = { value: number; reason: string; by: string; on: DateText }
export type Figures = Record<FigureCode, Figure>

/** What was counted and what was added up, for those figures of which there was anything. */
export type Counted = { ids: ReadonlyMap<FigureCode, readonly string[]>; amounts: ReadonlyMap<FigureCode, Amounts> }

/** Makes the figures from what was counted and what was typed. What was not counted is nought. */
export function figuresOf(counted: Counted, typed: ReadonlyMap<string, TypedFigure> = new Map()): Figures {
  const all = figureCodes.map((code): Figure => {
    const amounts = definitions[code].per ? (counted.amounts.get(code) ?? {}) : undefined
    const ids = [...new Set(amounts ? Object.keys(amounts) : counted.ids.get(code))].sort()
    const figure = { code, ids, ...(amounts && { amounts }), typed: typed.get(code) ?? null }
    return { ...figure, value: madeBy(figure) }
  })
  return Object.fromEntries(all.map((it) => [it.code, it])) as Figures
}

/** Makes the figures from their numbers alone. */
export function figuresCounted(
  numbers: Record<FigureCode, number> | undefined,
  typed: ReadonlyMap<string, TypedFigure>,
): Figures {
  const all = figureCodes.map((code): Figure => {
    return { code, value: numbers?.[code] ?? 0, ids: null, typed: typed.get(code) ?? null }
  })
  return Object.fromEntries(all.map((it) => [it.code, it])) as Figures
}

/** The records behind a figure. @throws Error where they were not listed. */
export function listed({ code, ids }: Figure): string[] {
  if (!ids) throw new Error(`The records of ${code} were counted, not listed.`)
  return ids
}

/** The number that the records of a figure make. */
export function madeBy({
  code,
  ids,
  amounts,
}: {
  code: FigureCode
  ids: readonly string[]
  amounts?: Amounts
}): number {
  const { per } = definitions[code]
  return per ? Math.round(ids.reduce((sum, id) => sum + (amounts?.[id] ?? 0), 0) / per) : ids.length
}

/** The figures that a report has: one frozen before a figure was thought of does not have it. */
export const figuresIn = (figures: Figures): Figure[] => figureCodes.flatMap((code) => figures[code] ?? [])

/** The number the report says: the typed one where there is one. */
export const said = ({ value, typed }: Figure): number => typed?.value ?? value

/** The code that an address or a form names; none where there is no such figure. */
export const figureCode = (text: string | undefined): FigureCode | undefined => figureCodes.find((it) => it === text)
