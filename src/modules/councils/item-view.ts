import type { Council, Member } from './queries/council.ts'
import type { Ballot } from './queries/ballot.ts'
import type { Interest, Item } from './queries/item.ts'
import type { AgendaItem } from './queries/sitting.ts'
import type { Electorate } from './electorate.ts'
import type { BallotRule } from './rule.ts'

/** All that the page of an item shows, for one reader. What is closed to them is not in it. */
export type ItemView = {
  council: Council
  item: Item
  /** What else stands on the agenda, as far as the reader may see it. */
  agenda: AgendaItem[]
  rule: BallotRule
  members: Member[]
  electorate: Electorate
  /** The reader's own seat, and what they said of the item. */
  own: (Member & { declared: boolean | undefined; isTied: boolean; hasVoted: boolean; mayVote: boolean }) | undefined
  isKeeper: boolean
  /** None where the papers are closed to the reader. */
  papers: { fileId: string; title: string }[] | undefined
  interests: Interest[]
  ballots: Ballot[]
  /** Of the open ballot: who may vote and how they have; how many have typed its paper. */
  voters: ReadonlyMap<string, string | null>
  typists: number
  /** Of an open vote: what each said. */
  votes: ReadonlyMap<string, readonly string[]>
}
