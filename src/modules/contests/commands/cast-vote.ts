import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { read } from '#platform/command.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { getVotable } from '../queries/votable.ts'
import { refuseFaults } from '../refusing.ts'
import { addVote } from '../repository/vote.ts'
import { networkOf } from '../vote-anomaly.ts'

const input = z.object({ slug: text(300), entryId: id })

/**
 * A reader votes for an entry under judgement, once in each contest, without an account. The vote itself is all that is kept:
 * who asked only as a trace under the contest's key.
 * @throws Refusal `conflict` where there is no vote now, and to who voted before.
 */
export async function castVote(
  { db: outside, now }: { db: Db; now: Date },
  asker: string,
  raw: unknown,
): Promise<void> {
  const { slug, entryId } = read(input, raw)
  await inTransaction(outside, async (db) => {
    const contest = await getVotable(db, slug)
    if (!contest.key) throw new Refusal('conflict', 'contests.noVote')
    const entry = await db
      .selectFrom('contests.entry')
      .select('id')
      .where('id', '=', entryId)
      .where('contest_id', '=', contest.id)
      .where('state', '=', 'admitted')
      .executeTakeFirst()
    if (!entry) return refuseFaults({ entryId: 'notAChoice' })
    const trace = (of: string) =>
      createHmac('sha256', contest.key ?? '')
        .update(of)
        .digest('base64url')
    const vote = { contestId: contest.id, entryId, voter: trace(asker), network: trace(networkOf(asker)), at: now }
    if (!(await addVote(db, vote))) throw new Refusal('conflict', 'contests.votedBefore')
  })
}
