/** Who must not judge a record, and why: who nominated or wrote it; without names, also who has seen it already. */
export type Insiders = {
  nominatedBy: string
  writtenBy: readonly string[]
  /** Who verified it, opened the round, or works at the unit that keeps it. */
  know: readonly string[]
}
export type WhyNot = 'exemplars.nominatedIt' | 'exemplars.wroteIt' | 'exemplars.knowsIt'

/** Why somebody cannot be asked to judge a record; nothing where they can. `isBlind`: some phase shows no names. */
export function whyNot(officialId: string, it: Insiders, isBlind: boolean): WhyNot | undefined {
  if (officialId === it.nominatedBy) return 'exemplars.nominatedIt'
  if (it.writtenBy.includes(officialId)) return 'exemplars.wroteIt'
  return isBlind && it.know.includes(officialId) ? 'exemplars.knowsIt' : undefined
}
