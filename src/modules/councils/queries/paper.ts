import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ballot, readVoters } from './ballot.ts'
import type { Item } from './item.ts'
import { readPresence } from './sitting.ts'

/** Who votes on paper, each once and in the order of their ids, parted by who is there. */
export type OnPaper = { members: string[]; written: string[]; inRoom: string[] }

/**
 * The members whose paper ballots are typed in. @throws Refusal when somebody of them may not vote or has voted, or the
 * ballot takes no paper.
 */
export async function readOnPaper(
  db: Db,
  { id, state, publicKey, item }: Pick<Ballot, 'id' | 'state' | 'publicKey'> & { item: Item },
  sent: readonly string[],
): Promise<OnPaper> {
  if (state !== 'open') throw new Refusal('conflict', 'ballotClosed')
  if (!publicKey) throw new Refusal('conflict', 'paperOnlySecret')
  const voters = await readVoters(db, id)
  const members = [...new Set(sent)].sort()
  if (members.some((it) => !voters.has(it) || voters.get(it) !== null))
    throw new Refusal('invalid', 'invalid', { members: 'notOnPaper' })
  const presence = await readPresence(db, item.sittingId)
  const written = members.filter((it) => presence.get(it) === 'written')
  return { members, written, inRoom: members.filter((it) => !written.includes(it)) }
}
