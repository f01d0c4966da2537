import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { BallotRule } from '../rule.ts'
import type { Tally } from '../tally.ts'

export type ItemState = 'placed' | 'voting' | 'concluded' | 'withdrawn'
export type Item = {
  id: string
  sittingId: string
  councilId: string
  keeperId: string
  on: DateText
  title: string
  matterKind: string
  matterId: string
  unitId: string
  ruleKey: string
  state: ItemState
  passed: boolean | null
  words: string | null
  version: number
}
export type Interest = {
  id: string
  memberId: string
  why: string
  said: string | null
  declared: boolean
  dismissedWhy: string | null
}
export type Ballot = {
  id: string
  itemId: string
  secret: boolean
  method: string
  options: string[]
  rule: BallotRule
  members: number
  state: 'open' | 'counted' | 'cancelled'
  publicKey: string | null
  cancelledWhy: string | null
  tally: Tally | null
  fileId: string | null
  version: number
}

/** One item of an agenda; whether the reader may see it is asked of its council. */
export async function getItem(db: Db, id: string): Promise<Item> {
  return found(await items(db).where('i.id', '=', id).executeTakeFirst())
}

/** One item for a command, locked until its end. */
export async function lockItem(db: Db, id: string): Promise<Item> {
  return found(await items(db).where('i.id', '=', id).forUpdate('i').executeTakeFirst())
}

const items = (db: Db) =>
  db
    .selectFrom('councils.item as i')
    .innerJoin('councils.sitting as s', 's.id', 'i.sitting_id')
    .innerJoin('councils.council as c', 'c.id', 's.council_id')
    .select([
      'i.id',
      'i.sitting_id as sittingId',
      's.council_id as councilId',
      'c.keeper_id as keeperId',
      's.held_on as on',
    ])
    .select(['i.title', 'i.matter_kind as matterKind', 'i.matter_id as matterId', 'i.unit_id as unitId'])
    .select(['i.rule_key as ruleKey', 'i.state', 'i.passed', 'i.words', 'i.version'])

type Row = Awaited<ReturnType<ReturnType<typeof items>['executeTakeFirst']>>

function found(row: Row): Item {
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, state: row.state as ItemState }
}

/** What ties members to an item. */
export async function listInterests(db: Db, itemId: string): Promise<Interest[]> {
  return db
    .selectFrom('councils.interest')
    .select(['id', 'member_id as memberId', 'why', 'said', 'declared', 'dismissed_why as dismissedWhy'])
    .where('item_id', '=', itemId)
    .orderBy('id')
    .execute()
}

/** What each member said of an item: true for nothing ties me. Nothing for those who have not said it yet. */
export async function readDeclarations(db: Db, itemId: string): Promise<Map<string, boolean>> {
  const rows = await db
    .selectFrom('councils.declaration')
    .select(['member_id', 'clear'])
    .where('item_id', '=', itemId)
    .execute()
  return new Map(rows.map(({ member_id, clear }) => [member_id, clear]))
}

/** The papers of an item. */
export async function listPapers(db: Db, itemId: string): Promise<{ fileId: string; title: string }[]> {
  return db
    .selectFrom('councils.paper')
    .select(['file_id as fileId', 'title'])
    .where('item_id', '=', itemId)
    .orderBy('title')
    .execute()
}

const ballots = (db: Db) => db.selectFrom('councils.ballot').selectAll()

function ballotOf(row: Awaited<ReturnType<ReturnType<typeof ballots>['executeTakeFirstOrThrow']>>): Ballot {
  return {
    ...{ id: row.id, itemId: row.item_id, secret: row.secret, method: row.method, members: row.members },
    ...{
      options: row.options as string[],
      rule: row.rule as unknown as BallotRule,
      state: row.state as Ballot['state'],
    },
    ...{ publicKey: row.public_key, cancelledWhy: row.cancelled_why, tally: row.tally as unknown as Tally | null },
    ...{ fileId: row.file_id, version: row.version },
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

/** Members whose post, today or before, is at one of these units: what ties them is found by the product. */
export async function findUnitTies(
  db: Db,
  members: readonly { id: string; officialId: string }[],
  unitIds: readonly string[],
  day: DateText,
) {
  if (members.length === 0 || unitIds.length === 0) return []
  const rows = await db
    .selectFrom('identity.post as p')
    .select(['p.official_id as officialId', 'p.title'])
    .select(sql<boolean>`daterange(p.valid_from, p.valid_to) @> ${day}::date`.as('now'))
    .where(
      'p.official_id',
      'in',
      members.map(({ officialId }) => officialId),
    )
    .where('p.unit_id', 'in', [...unitIds])
    .where('p.role', '<>', 'member')
    .execute()
  return rows.map(({ officialId, title, now }) => ({
    memberId: members.find((it) => it.officialId === officialId)!.id,
    ...{ why: now ? 'unit' : 'past_unit', said: title, declared: false },
  }))
}
