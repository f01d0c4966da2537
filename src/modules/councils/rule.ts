import { exact, type Share } from './share.ts'

/** What a ballot must reach, as it stands on its day: frozen into the ballot when it opens. */
export type BallotRule = {
  key: string
  /** The share of the denominator that must approve. */
  threshold: Share
  /** True where more than that is asked, not at least that. */
  strictly: boolean
  denominator: 'all' | 'present' | 'valid'
  /** The share of all members that must take part. */
  quorum: Share
  secret: boolean
  /** Whether who is recused stays among «all members». */
  recusedCount: boolean
  legalBasis: string
  article: string | null
  toConfirm: boolean
}

/**
 * How members took part in a ballot. `members`: all of the council that day; `recused`: those tied to the matter, of whom
 * `recusedPresent` are there; `present` and `written`: those who may vote, in the room or in writing.
 */
export type Attendance = { members: number; recused: number; recusedPresent: number; present: number; written: number }

/** The smallest whole number that is a share of `all` or more (or more than that). Exact: no floating point. */
export function needed(all: number, share: Share, strictly = false): number {
  const { part, whole } = exact(share)
  const atLeast = Math.ceil((part * all) / whole)
  return strictly && (part * all) % whole === 0 ? atLeast + 1 : atLeast
}

/** How many the threshold is reckoned from. `valid`: ballots that say one thing clearly, abstentions not among them. */
export function denominatorOf(rule: BallotRule, attendance: Attendance, valid: number): number {
  const { members, recused, recusedPresent, present, written } = attendance
  if (rule.denominator === 'valid') return valid
  if (rule.denominator === 'present') return present + written + (rule.recusedCount ? recusedPresent : 0)
  return members - (rule.recusedCount ? 0 : recused)
}

/** How many members take part: those who vote in writing and those who are there but recused among them. */
export const takingPart = ({ present, written, recusedPresent }: Attendance) => present + written + recusedPresent

/** Whether enough members take part. */
export function hasQuorum(rule: Pick<BallotRule, 'quorum'>, attendance: Attendance): boolean {
  return takingPart(attendance) >= needed(attendance.members, rule.quorum)
}
