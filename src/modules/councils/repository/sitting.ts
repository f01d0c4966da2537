import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { DateText } from '#platform/text/dates.ts'

/** Keeps a new sitting. */
export async function addSitting(
  db: Db,
  it: { id: string; councilId: string; on: DateText; place: string; by: string | null; now: Date },
): Promise<void> {
  await db
    .insertInto('councils.sitting')
    .values({
      id: it.id,
      council_id: it.councilId,
      held_on: it.on,
      place: it.place,
      created_by: it.by,
      created_at: it.now,
    })
    .execute()
}

/** Says who takes part, in place of what was said before. */
export async function setPresence(
  db: Db,
  sittingId: string,
  present: readonly string[],
  written: readonly string[],
): Promise<void> {
  await db.deleteFrom('councils.presence').where('sitting_id', '=', sittingId).execute()
  const rows = [
    ...present.map((member_id) => ({ sitting_id: sittingId, member_id, how: 'present' })),
    ...written.map((member_id) => ({ sitting_id: sittingId, member_id, how: 'written' })),
  ]
  if (rows.length > 0) await db.insertInto('councils.presence').values(rows).execute()
  await bump(db, sittingId, { state: 'open' })
}

/** A sitting is over; its signed minutes may be kept with it. */
export async function closeSitting(db: Db, sittingId: string, fileId: string | null): Promise<void> {
  await bump(db, sittingId, { state: 'closed', file_id: fileId })
}

async function bump(db: Db, id: string, changes: { state: string; file_id?: string | null }): Promise<void> {
  await db
    .updateTable('councils.sitting')
    .set((it) => ({ ...changes, version: it('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export type NewItem = {
  id: string
  sittingId: string
  matterKind: string
  matterId: string
  closes: readonly string[]
  title: string
  unitId: string
  ruleKey: string
}

/** Puts a matter at the end of a sitting's agenda. */
export async function addItem(db: Db, it: NewItem): Promise<void> {
  await db
    .insertInto('councils.item')
    .values((row) => ({
      ...{ id: it.id, sitting_id: it.sittingId, matter_kind: it.matterKind, matter_id: it.matterId },
      ...{ closes: [...it.closes], title: it.title, unit_id: it.unitId, rule_key: it.ruleKey },
      ord: row
        .selectFrom('councils.item')
        .where('sitting_id', '=', it.sittingId)
        .select(sql<number>`coalesce(max(ord), 0) + 1`.as('ord')),
    }))
    .execute()
}

/** Keeps the papers that members read for an item. */
export async function addPapers(
  db: Db,
  itemId: string,
  papers: readonly { fileId: string; title: string }[],
): Promise<void> {
  if (papers.length === 0) return
  await db
    .insertInto('councils.paper')
    .values(papers.map(({ fileId, title }) => ({ item_id: itemId, file_id: fileId, title })))
    .execute()
}

export type NewInterest = { memberId: string; why: string; said: string | null; declared: boolean }

/** Keeps what ties members to an item. */
export async function addInterests(
  db: Db,
  itemId: string,
  interests: readonly NewInterest[],
  now: Date,
): Promise<void> {
  if (interests.length === 0) return
  await db
    .insertInto('councils.interest')
    .values(
      interests.map(({ memberId, why, said, declared }) => ({
        ...{ id: newId(now), item_id: itemId, member_id: memberId, why, said, declared },
      })),
    )
    .execute()
}

/** What a member says of an item, once. */
export async function addDeclaration(db: Db, itemId: string, memberId: string, clear: boolean): Promise<void> {
  await db.insertInto('councils.declaration').values({ item_id: itemId, member_id: memberId, clear }).execute()
}

/** A tie that does not bind after all, with the reason. */
export async function dismissInterest(db: Db, id: string, by: string, why: string): Promise<void> {
  await db.updateTable('councils.interest').set({ dismissed_by: by, dismissed_why: why }).where('id', '=', id).execute()
}
