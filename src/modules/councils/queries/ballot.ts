import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Method } from '../ranking.ts'
import type { Attendance, BallotRule } from '../rule.ts'
import type { Outcome, Tally } from '../tally.ts'

/** What a ballot came to, with how members took part in it. */
export type BallotResult = Outcome & { attendance: Attendance }
export type Ballot = {
  id: string
  itemId: string
  secret: boolean
  method: Method
  options: string[]
  rule: BallotRule
  members: number
  state: 'open' | 'counted' | 'cancelled'
  publicKey: string | null
  cancelledWhy: string | null
  /** How often each ballot was cast; of a secret one over several options only how often each was named. */
  tally: Tally | null
  /** What it came to, as it was counted. */
  outcome: BallotResult | null
  counters: string[]
  /** The photo of the counting, the tally sheet as made and as signed. */
  fileId: string | null
  docxId: string | null
  pdfId: string | null
  signedId: string | null
  version: number
}

const ballots = (db: Db) => db.selectFrom('councils.ballot').selectAll()

function ballotOf(row: Awaited<ReturnType<ReturnType<typeof ballots>['executeTakeFirstOrThrow']>>): Ballot {
  return {
    ...{ id: row.id, itemId: row.item_id, secret: row.secret, method: row.method as Method, members: row.members },
    ...{
      options: row.options as string[],
      rule: row.rule as unknown as BallotRule,
      state: row.state as Ballot['state'],
    },
    ...{ publicKey: row.public_key, cancelledWhy: row.cancelled_why, tally: row.tally as unknown as Tally | null },
    ...{ outcome: row.outcome as unknown as BallotResult | null, counters: row.counters as string[] },
    ...{ fileId: row.file_id, docxId: row.docx_id, pdfId: row.pdf_id, signedId: row.signed_id, version: row.version },
  }
}

/** The ballots of an item, the newest last. */
export async function listBallots(db: Db, itemId: string): Promise<Ballot[]> {
  return (await ballots(db).where('item_id', '=', itemId).orderBy('opened_at').orderBy('id').execute()).map(ballotOf)
}

/** A ballot to read; whether the reader may is asked of its item. @throws Refusal `missing`. */
export async function getBallot(db: Db, id: string): Promise<Ballot> {
  const row = await ballots(db).where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return ballotOf(row)
}

/** Every ballot that is open now. */
export async function listOpenBallots(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('councils.ballot').select('id').where('state', '=', 'open').execute()
  return rows.map(({ id }) => id)
}

/** One ballot for a command, locked until its end: votes come one after the other. */
export async function lockBallot(db: Db, id: string): Promise<Ballot> {
  const row = await ballots(db).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return ballotOf(row)
}

/** Who may vote, and by what way they have. */
export async function readVoters(db: Db, ballotId: string): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom('councils.voter')
    .select(['member_id', 'how'])
    .where('ballot_id', '=', ballotId)
    .execute()
  return new Map(rows.map(({ member_id, how }) => [member_id, how]))
}

/** Open votes by member. */
export async function readVotes(db: Db, ballotId: string): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('councils.vote')
    .select(['member_id', 'choice'])
    .where('ballot_id', '=', ballotId)
    .execute()
  return new Map(rows.map(({ member_id, choice }) => [member_id, choice as string[]]))
}

/** Whether a mark is among those of the counted ballots. */
export async function isCounted(db: Db, ballotId: string, mark: string): Promise<boolean> {
  return (
    (await db
      .selectFrom('councils.counted')
      .select('mark')
      .where('ballot_id', '=', ballotId)
      .where('mark', '=', mark)
      .executeTakeFirst()) !== undefined
  )
}

/** The marks of the counted ballots, in an order that tells nothing. */
export async function listMarks(db: Db, ballotId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('councils.counted')
    .select('mark')
    .where('ballot_id', '=', ballotId)
    .orderBy('mark')
    .execute()
  return rows.map(({ mark }) => mark)
}

/** How many paper ballots were typed, and by whom. */
export async function listTypists(db: Db, ballotId: string): Promise<string[]> {
  const rows = await db.selectFrom('councils.typed').select('typed_by').where('ballot_id', '=', ballotId).execute()
  return rows.map(({ typed_by }) => typed_by)
}

/** What one person typed of the paper ballots, sealed. */
export async function listTyped(db: Db, ballotId: string): Promise<{ by: string; sealed: Buffer }[]> {
  return db
    .selectFrom('councils.typed')
    .select(['typed_by as by', 'sealed'])
    .where('ballot_id', '=', ballotId)
    .execute()
}
