import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

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
