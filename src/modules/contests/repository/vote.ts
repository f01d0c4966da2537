import type { Db } from '#platform/db.ts'

type NewVote = { contestId: string; entryId: string; voter: string; network: string; at: Date }

/** Keeps a reader's vote; false where they voted before. */
export async function addVote(db: Db, it: NewVote): Promise<boolean> {
  const added = await db
    .insertInto('contests.vote')
    .values({
      ...{ contest_id: it.contestId, entry_id: it.entryId, voter: it.voter, network: it.network, voted_at: it.at },
    })
    .onConflict((on) => on.columns(['contest_id', 'voter']).doNothing())
    .returning('voter')
    .execute()
  return added.length > 0
}

/** Throws away the key by which a voter could be known again. */
export async function forgetVoters(db: Db, contestId: string): Promise<void> {
  await db.updateTable('contests.contest').set({ vote_key: null }).where('id', '=', contestId).execute()
}
