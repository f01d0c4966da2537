import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { BallotResult } from '../queries/ballot.ts'
import type { BallotRule } from '../rule.ts'
import type { Choice, Tally } from '../tally.ts'

type NewBallot = {
  id: string
  itemId: string
  method: string
  options: readonly string[]
  rule: BallotRule
  members: number
  publicKey: string | null
  by: string
  now: Date
  voters: readonly string[]
}

/** Opens a ballot: the rule and who may vote are frozen with it. */
export async function addBallot(db: Db, it: NewBallot): Promise<void> {
  await db
    .insertInto('councils.ballot')
    .values({
      ...{ id: it.id, item_id: it.itemId, secret: it.publicKey !== null, method: it.method, members: it.members },
      ...{ options: JSON.stringify(it.options), rule: JSON.stringify(it.rule), public_key: it.publicKey },
      ...{ opened_by: it.by, opened_at: it.now },
    })
    .execute()
  await db
    .insertInto('councils.voter')
    .values([...it.voters].sort().map((member_id) => ({ ballot_id: it.id, member_id })))
    .execute()
  await setItemState(db, it.itemId, 'voting')
}

/** Notes that members have voted. All rows are written anew, so that none is younger than another. */
export async function markVoted(
  db: Db,
  ballotId: string,
  memberIds: readonly string[],
  how: 'device' | 'paper' | 'written',
): Promise<void> {
  await sql`update councils.voter set how = case when member_id = any(${memberIds}::uuid[]) then ${how} else how end
    where ballot_id = ${ballotId}`.execute(db)
}

/** Puts envelopes into the urn and writes all that lie in it anew, in an order of chance. */
export async function putIntoUrn(db: Db, ballotId: string, sealed: readonly Buffer[]): Promise<void> {
  const before = await db
    .deleteFrom('councils.envelope')
    .where('ballot_id', '=', ballotId)
    .returning('sealed')
    .execute()
  const all = shuffled([...before.map((it) => it.sealed), ...sealed])
  await db
    .insertInto('councils.envelope')
    .values(all.map((it) => ({ ballot_id: ballotId, sealed: it })))
    .execute()
}

/** Takes every envelope out of the urn. */
export async function emptyUrn(db: Db, ballotId: string): Promise<Buffer[]> {
  const rows = await db.deleteFrom('councils.envelope').where('ballot_id', '=', ballotId).returning('sealed').execute()
  return shuffled(rows.map((it) => it.sealed))
}

/** Keeps one person's typing of the paper ballots, sealed; a newer one of theirs takes its place. */
export async function keepTyped(db: Db, ballotId: string, by: string, sealed: Buffer): Promise<void> {
  await db
    .insertInto('councils.typed')
    .values({ ballot_id: ballotId, typed_by: by, sealed })
    .onConflict((it) => it.columns(['ballot_id', 'typed_by']).doUpdateSet({ sealed }))
    .execute()
}

export async function dropTyped(db: Db, ballotId: string): Promise<void> {
  await db.deleteFrom('councils.typed').where('ballot_id', '=', ballotId).execute()
}

/** An open vote, seen by all. */
export async function addVote(db: Db, ballotId: string, memberId: string, choice: Choice): Promise<void> {
  await db
    .insertInto('councils.vote')
    .values({ ballot_id: ballotId, member_id: memberId, choice: JSON.stringify(choice) })
    .execute()
}

type Counted = {
  id: string
  itemId: string
  tally: Tally
  outcome: BallotResult
  marks: readonly string[]
  counters: readonly string[]
  fileId: string | null
  passed: boolean
  words: string
  now: Date
}

/** Keeps what a ballot came to, and with it the item's result. */
export async function closeBallot(
  db: Db,
  { id, itemId, tally, outcome, marks, counters, fileId, passed, words, now }: Counted,
): Promise<void> {
  await db
    .updateTable('councils.ballot')
    .set((it) => ({
      state: 'counted',
      tally: JSON.stringify(tally),
      outcome: JSON.stringify(outcome),
      counters: JSON.stringify(counters),
      file_id: fileId,
      counted_at: now,
      version: it('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  if (marks.length > 0)
    await db
      .insertInto('councils.counted')
      .values([...marks].sort().map((mark) => ({ ballot_id: id, mark })))
      .execute()
  await setItemState(db, itemId, 'concluded', { passed, words, concluded_at: now })
}

/** Gives a ballot up with all that was cast; the item may have another. */
export async function cancel(db: Db, id: string, itemId: string, why: string): Promise<void> {
  await emptyUrn(db, id)
  await dropTyped(db, id)
  await db.deleteFrom('councils.vote').where('ballot_id', '=', id).execute()
  await db
    .updateTable('councils.ballot')
    .set((it) => ({ state: 'cancelled', cancelled_why: why, version: it('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await setItemState(db, itemId, 'placed')
}

type Result = { passed: boolean; words: string; concluded_at: Date }

async function setItemState(db: Db, id: string, state: string, result: Partial<Result> = {}): Promise<void> {
  await db
    .updateTable('councils.item')
    .set((it) => ({ state, ...result, version: it('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Fisher and Yates, with chance that cannot be foretold. */
function shuffled<T>(items: T[]): T[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = randomInt(at + 1)
    const held = items[at]!
    items[at] = items[other]!
    items[other] = held
  }
  return items
}
