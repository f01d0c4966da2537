/** The kinds of dated law, in the order in which the page shows them. */
export const lawKinds = ['title', 'condition', 'paper', 'clock', 'step', 'prize', 'salary', 'rule'] as const
export type LawKind = (typeof lawKinds)[number]

/** Rules of ballots belong to the councils, who keep them themselves. */
export const isKeptHere = (kind: LawKind): kind is Exclude<LawKind, 'rule'> => kind !== 'rule'

/** The column that holds the figure of a row; a newer row of this kind is asked for it. */
export const figureOf = { prize: 'multiplier', salary: 'amount', clock: 'amount' } as const satisfies Partial<
  Record<LawKind, string>
>

/** Reads a figure as people type it, «0,8» or «2.530.000». Empty for what is none, or below what the kind allows. */
export function readFigure(kind: keyof typeof figureOf, typed: string): number | undefined {
  const plain = kind === 'prize' ? typed.replace(',', '.') : typed.replace(/[.\s]/g, '')
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(plain)) return undefined
  const figure = Number(plain)
  return kind === 'prize' || (Number.isInteger(figure) && figure > 0) ? figure : undefined
}
