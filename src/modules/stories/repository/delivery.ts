import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Channel } from '../form-kind.ts'

/** What has to be done where a story was carried, and why. */
export type Due = { due: 'correct' | 'recall'; reason: DueReason; at: Date }
export type DueReason = 'corrected' | 'consent_withdrawn' | 'consent_expired' | 'taken_down' | 'honour_revoked'

export type NewDelivery = {
  id: string
  storyId: string
  editionId: string
  formId: string | null
  channel: Channel
  outlet: string
  carriedOn: string
  seconds: number | null
  place: string | null
  link: string | null
  fileId: string | null
  unitId: string
  /** Who recorded it; none where the product itself carried it, by mail or to another site. */
  by: string | null
  /** The agency's unit, where one took the kit or says itself what it carried. */
  takenBy?: string | null
  at: Date
  /** What is owed there from the beginning: it carried what was put right or taken back meanwhile. */
  due: Omit<Due, 'at'> | null
}

/** Writes into the ledger what was carried where. */
export async function addDelivery(db: Db, it: NewDelivery): Promise<void> {
  await db
    .insertInto('stories.delivery')
    .values({
      ...{ id: it.id, story_id: it.storyId, edition_id: it.editionId, form_id: it.formId, channel: it.channel },
      ...{ outlet: it.outlet, carried_on: it.carriedOn, seconds: it.seconds, place: it.place, link: it.link },
      ...{ file_id: it.fileId, unit_id: it.unitId, recorded_by: it.by, recorded_at: it.at },
      taken_by: it.takenBy ?? null,
      result: it.channel === 'partner' ? 'waiting' : null,
      ...(it.due && { due: it.due.due, due_reason: it.due.reason, due_at: it.at }),
    })
    .execute()
}

/**
 * Marks what a story's deliveries on these channels owe. A recall outweighs a correction and is owed once; each later
 * correction opens a line anew. Marking twice for the same moment changes nothing. What carried the `live` edition owes no
 * correction.
 */
export async function markDue(
  db: Db,
  storyId: string,
  on: readonly Channel[],
  { due, reason, at }: Due,
  live: string | null = null,
): Promise<void> {
  if (on.length === 0) return
  await db
    .updateTable('stories.delivery')
    .set((it) => ({
      ...{ due, due_reason: reason, due_at: at, settled: null, settled_by: null, settled_at: null, settled_note: null },
      version: it('version', '+', 1),
    }))
    .where('story_id', '=', storyId)
    .where('channel', 'in', [...on])
    .where(sql<boolean>`result is distinct from 'dropped' and edition_id is distinct from ${live}::uuid`)
    .where((it) => it.or([it('due', 'is', null), it('due', '=', 'correct')]))
    .where((it) =>
      due === 'recall'
        ? it.lit(true)
        : it.and([it('recorded_at', '<', at), it.or([it('due_at', 'is', null), it('due_at', '<', at)])]),
    )
    .execute()
}

/** A line of the ledger as commands see it. */
export type Delivery = {
  id: string
  storyId: string
  unitId: string
  due: Due['due'] | null
  isSettled: boolean
  takenBy: string | null
  version: number
}

/** Reads a line for change, holding its row until the transaction ends. */
export async function getDelivery(db: Db, id: string): Promise<Delivery> {
  const row = await db
    .selectFrom('stories.delivery')
    .select(['id', 'story_id as storyId', 'unit_id as unitId', 'taken_by as takenBy'])
    .select(['due', 'settled', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { settled, due, ...rest } = row
  return { ...rest, due: due as Due['due'] | null, isSettled: settled !== null }
}

/** How it ended where the story was carried. */
export async function settle(
  db: Db,
  { id, version }: Delivery,
  end: { settled: 'done' | 'unreachable'; by: string; at: Date; note: string | null },
): Promise<void> {
  await db
    .updateTable('stories.delivery')
    .set({
      ...{ settled: end.settled, settled_by: end.by, settled_at: end.at, settled_note: end.note, version: version + 1 },
    })
    .where('id', '=', id)
    .execute()
}

/** What the product itself told where it had carried a story: the correction or the recall is done there. */
export async function settleOwn(
  db: Db,
  { storyId, channel, outlet }: { storyId: string; channel: Channel; outlet: string },
  end: { at: Date; note: string },
): Promise<void> {
  await db
    .updateTable('stories.delivery')
    .set((it) => ({ settled: 'done', settled_at: end.at, settled_note: end.note, version: it('version', '+', 1) }))
    .where('story_id', '=', storyId)
    .where('channel', '=', channel)
    .where('outlet', '=', outlet)
    .where('due', 'is not', null)
    .where('settled', 'is', null)
    .execute()
}

/**
 * What another site was told of what it had been sent: at its lines of a story, but for the edition that it has now, the
 * correction or the recall is done, whether it was marked there yet or not.
 */
export async function settleTold(
  db: Db,
  at: { storyId: string; outlet: string; but: string | null },
  { due, reason, at: dueAt }: Due,
  end: { at: Date; note: string },
): Promise<void> {
  const moment = sql<Date>`greatest(${dueAt}::timestamptz, (select e.published_at from stories.edition e where e.id = ${at.but}::uuid))`
  const isOpen =
    due === 'recall'
      ? sql<boolean>`due is distinct from 'recall' or settled is null`
      : sql<boolean>`due is null or (due = 'correct' and (settled is null or due_at < ${moment}))`
  await db
    .updateTable('stories.delivery')
    .set((it) => ({
      ...{ due, due_reason: reason, due_at: moment, version: it('version', '+', 1) },
      ...{ settled: 'done', settled_at: end.at, settled_by: null, settled_note: end.note },
    }))
    .where('story_id', '=', at.storyId)
    .where('channel', '=', 'partner')
    .where('outlet', '=', at.outlet)
    .where('result', '<>', 'dropped')
    .where(sql<boolean>`(${isOpen}) and edition_id is distinct from ${at.but}::uuid`)
    .execute()
}

/** How a line stands that the product carries to another site itself. What was never sent owes nothing. */
export async function noteResult(
  db: Db,
  id: string,
  it: { result: 'waiting' | 'taken' | 'failed' | 'dropped'; attempts: number },
): Promise<void> {
  const owesNothing = { due: null, due_reason: null, due_at: null, settled: null, settled_at: null, settled_note: null }
  await db
    .updateTable('stories.delivery')
    .set({ ...it, ...(it.result === 'dropped' && owesNothing) })
    .where('id', '=', id)
    .execute()
}

/** A letter that carried an edition came back: the newest line of that mail counts it. */
export async function noteCameBack(db: Db, it: { storyId: string; editionId: string; outlet: string }): Promise<void> {
  await sql`
    update stories.delivery set came_back = came_back + 1 where id = (
      select id from stories.delivery where story_id = ${it.storyId} and edition_id = ${it.editionId}
        and outlet = ${it.outlet} and channel = 'mail' order by carried_on desc, id desc limit 1)`.execute(db)
}

/** Where the product could not reach a site that owes something: the line stays open for a person, and says so. */
export async function noteUnreached(db: Db, storyId: string, outlet: string, note: string): Promise<void> {
  await db
    .updateTable('stories.delivery')
    .set((it) => ({ settled_note: note, version: it('version', '+', 1) }))
    .where('story_id', '=', storyId)
    .where('channel', '=', 'partner')
    .where('outlet', '=', outlet)
    .where('due', 'is not', null)
    .where('settled', 'is', null)
    .execute()
}
