/** How long a link holds, in days. */
export const linkDays = { usual: 3, most: 14 } as const

/** Where a link stands. `changed`: the text is no longer the one that it shows, or no longer waits for an answer. */
export const linkStates = ['open', 'used', 'recalled', 'expired', 'changed'] as const
export type LinkState = (typeof linkStates)[number]

/** What somebody answered by a link, as it was kept. */
export type LinkAnswer = { answer: 'approved' | 'opinion' | 'returned'; typedName: string; note: string | null }

export type LinkFacts = {
  textNumber: number
  expiresAt: Date
  recalledAt: Date | null
  answeredAt: Date | null
  /** The text that the story has now, and whether it waits for its review. */
  newestText: number
  isInReview: boolean
}

/** Where a link stands at a moment: what a person did with it counts before what time and the desk did. */
export function linkState(it: LinkFacts, now: Date): LinkState {
  if (it.answeredAt) return 'used'
  if (it.recalledAt) return 'recalled'
  if (it.expiresAt <= now) return 'expired'
  return it.newestText === it.textNumber && it.isInReview ? 'open' : 'changed'
}
