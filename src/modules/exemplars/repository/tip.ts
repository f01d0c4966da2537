import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Outcome, TipChannel, TipState } from '../tip.ts'

/** A tip as commands see it. */
export type Tip = {
  id: string
  unitId: string
  who: string
  state: TipState
  exemplarId: string | null
  version: number
}

export type NewTip = {
  id: string
  receipt: string
  channel: TipChannel
  who: string
  what: string
  placeId: string | null
  link: string | null
  contact: string | null
  language: Locale
  unitId: string
  dueOn: DateText
  /** Who typed it in; none on the public page. */
  by: string | null
  at: Date
  /** The record elsewhere that it came of by itself. */
  cameOf?: string
}

/** Writes a tip down. */
export async function addTip(db: Db, it: NewTip): Promise<void> {
  await db
    .insertInto('exemplars.tip')
    .values({
      ...{ id: it.id, receipt: it.receipt, channel: it.channel, who: it.who, what: it.what, place_id: it.placeId },
      ...{ link: it.link, contact: it.contact, language: it.language, unit_id: it.unitId, due_on: it.dueOn },
      ...{ received_at: it.at, received_by: it.by, came_of: it.cameOf ?? null },
    })
    .execute()
}

/** True when a record elsewhere was told of already. */
export async function hasCome(db: Db, cameOf: string): Promise<boolean> {
  const row = await db.selectFrom('exemplars.tip').select('id').where('came_of', '=', cameOf).executeTakeFirst()
  return row !== undefined
}

/** The pictures that came with a tip, in the order in which they were sent. */
export async function addTipPictures(db: Db, tipId: string, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return
  const rows = fileIds.map((fileId, at) => ({ tip_id: tipId, ord: at + 1, file_id: fileId }))
  await db.insertInto('exemplars.tip_picture').values(rows).execute()
}

/** Lets go of the pictures of tips that were answered before an instant; gives the files that nothing holds any more. */
export async function dropTipPictures(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .deleteFrom('exemplars.tip_picture as p')
    .using('exemplars.tip as t')
    .whereRef('t.id', '=', 'p.tip_id')
    .where('t.closed_at', '<', before)
    .returning('p.file_id as fileId')
    .execute()
  return rows.map(({ fileId }) => fileId)
}

/** Reads a tip for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getTip(db: Db, id: string): Promise<Tip> {
  const row = await db
    .selectFrom('exemplars.tip')
    .select(['id', 'unit_id as unitId', 'who', 'state', 'exemplar_id as exemplarId', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row as Tip
}

const touch = (db: Db, { id, version }: Tip) =>
  db
    .updateTable('exemplars.tip')
    .set({ version: version + 1 })
    .where('id', '=', id)

/** Somebody looks into it. */
export async function takeTip(db: Db, tip: Tip, { by, at }: { by: string; at: Date }): Promise<void> {
  await touch(db, tip).set({ state: 'checking', taken_by: by, taken_at: at }).execute()
}

/** Another desk looks into it. */
export async function passTip(db: Db, tip: Tip, unitId: string): Promise<void> {
  await touch(db, tip).set({ state: 'new', unit_id: unitId, taken_by: null, taken_at: null }).execute()
}

/** A record was written down because of it. */
export async function tieTip(db: Db, tip: Tip, exemplarId: string): Promise<void> {
  await touch(db, tip).set({ exemplar_id: exemplarId }).execute()
}

type Close = { outcome: Outcome; exemplarId: string | null; answer: string; by: string; at: Date }

/** How it ended, in the words that whoever gave it reads. */
export async function endTip(db: Db, tip: Tip, { outcome, exemplarId, answer, by, at }: Close): Promise<void> {
  await touch(db, tip).set({ state: outcome, exemplar_id: exemplarId, answer, closed_by: by, closed_at: at }).execute()
}

/** Erases how to reach those whose tips were answered before an instant; gives how many. */
export async function eraseContacts(db: Db, before: Date): Promise<number> {
  const rows = await db
    .updateTable('exemplars.tip')
    .set({ contact: null })
    .where('closed_at', '<', before)
    .where('contact', 'is not', null)
    .returning('id')
    .execute()
  return rows.length
}
