import { daysBetween, type DateText } from '#platform/text/dates.ts'

/** How a remedy stands: to be done, answered by the unit, closed by an inspector. */
export type RemedyState = 'open' | 'answered' | 'closed'

type Word = { kind: 'answer' | 'return' }

/** A remedy is answered until the answer is given back; it is closed once and for ever. */
export function remedyState({ closedOn, words }: { closedOn: DateText | null; words: readonly Word[] }): RemedyState {
  if (closedOn) return 'closed'
  return words.at(-1)?.kind === 'answer' ? 'answered' : 'open'
}

/**
 * Whether a remedy stands in the minutes. What the team signed does not change under the unit's hand: what is set after that is said by
 * the conclusion alone.
 */
export const isInMinutes = ({ setAt }: { setAt: Date }, teamSignedAt: Date | undefined): boolean =>
  teamSignedAt === undefined || setAt <= teamSignedAt

/** Who is told of a remedy that is late: the head of the unit, the council's standing office, the chairman. */
export const levels = ['none', 'head', 'office', 'chairman'] as const
export type Level = (typeof levels)[number]

/** From how many days after its due day each is told (decision 94). */
export const toldAfter: Record<Exclude<Level, 'none'>, number> = { head: 1, office: 15, chairman: 45 }

/** How far a remedy that is still open has risen on a day: the later, the higher. What is closed has not. */
export function levelOf({ dueOn, state }: { dueOn: DateText; state: RemedyState }, day: DateText): Level {
  if (state === 'closed') return 'none'
  const late = daysBetween(dueOn, day)
  if (late >= toldAfter.chairman) return 'chairman'
  if (late >= toldAfter.office) return 'office'
  return late >= toldAfter.head ? 'head' : 'none'
}
