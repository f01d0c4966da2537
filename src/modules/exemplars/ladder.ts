/** How far a word about somebody was looked into: told only; the commune stands for it; its documents were checked. */
export const rungs = ['told', 'confirmed', 'checked'] as const
export type Rung = (typeof rungs)[number]

/** What a record has, as far as it was looked into. */
export type LookedInto = {
  /** Pieces of evidence that somebody else than who added them confirmed. */
  confirmedEvidence: number
  /** Whether its unit ever stood for it before another: it was nominated. */
  wasNominated: boolean
  /** Whether a receiving unit verified it, papers and all. */
  wasVerified: boolean
}

/** The highest rung that a record reached. It never comes down: what was checked stays so. */
export function rungOf({ confirmedEvidence, wasNominated, wasVerified }: LookedInto): Rung {
  if (wasVerified) return 'checked'
  return wasNominated || confirmedEvidence > 0 ? 'confirmed' : 'told'
}
