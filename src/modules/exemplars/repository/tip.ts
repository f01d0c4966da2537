import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { keepReady, type ReadyFile } from '#platform/files/keep.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Outcome, TipChannel, TipState, TipTerm } from '../tip.ts'

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
  /** By when whoever told is answered; none where it came by itself. */
  dueOn: DateText | null
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

/** The tip that came of a record elsewhere, where there is one. */
export async function findCameOf(db: Db, cameOf: string): Promise<string | undefined> {
  const row = await db.selectFrom('exemplars.tip').select('id').where('came_of', '=', cameOf).executeTakeFirst()
  return row?.id
}

type Keeping = { db: Db; now: Date; files: FileStore | undefined }

/** Keeps the pictures that came with a tip, in the order in which they were sent; they belong to the tip, to no unit. */
export async function keepTipPictures({ db, now, files }: Keeping, tipId: string, pictures: readonly ReadyFile[]) {
  if (pictures.length === 0) return
  if (!files) throw new Error('pictures are taken where the store of files is at hand')
  for (const [at, picture] of pictures.entries()) {
    const { id } = await keepReady({ db, files, now, actor: undefined }, picture, tipId)
    await db
      .insertInto('exemplars.tip_picture')
      .values({ tip_id: tipId, ord: at + 1, file_id: id })
      .execute()
  }
}

/** Lets go of the pictures of tips whose term is over at an instant; gives the files that nothing holds any more. */
export async function dropTipPictures(db: Db, at: Date): Promise<string[]> {
  const rows = await db
    .deleteFrom('exemplars.tip_picture as p')
    .using('exemplars.tip as t')
    .whereRef('t.id', '=', 'p.tip_id')
    .where(isOver(at))
    .returning('p.file_id as fileId')
    .execute()
  return rows.map(({ fileId }) => fileId)
}

/** True of a tip `t` whose term is over: the one that held on the day on which it came, for that was promised. */
const isOver = (at: Date) => sql<boolean>`coalesce(
  (select coalesce(t.closed_at + make_interval(months => m.answered_months), t.received_at + make_interval(months => m.unanswered_months))
    from exemplars.tip_term m where m.valid_from <= (t.received_at at time zone 'Asia/Ho_Chi_Minh')::date
    order by m.valid_from desc limit 1) < ${at}, false)`

type Term = TipTerm & { from: DateText; source: string; toConfirm: boolean; by: string; at: Date }

/** Sets a term from a day on; one of the same day that has not begun is replaced. */
export async function saveTipTerm(db: Db, { from, ...it }: Term): Promise<string> {
  const term = {
    ...{ answered_months: it.answeredMonths, unanswered_months: it.unansweredMonths, source: it.source },
    ...{ to_confirm: it.toConfirm, set_by: it.by, set_at: it.at },
  }
  const { id } = await db
    .insertInto('exemplars.tip_term')
    .values({ valid_from: from, ...term })
    .onConflict((on) => on.column('valid_from').doUpdateSet(term))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
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

/** Erases how to reach those whose term is over at an instant; gives how many. */
export async function eraseContacts(db: Db, at: Date): Promise<number> {
  const rows = await db
    .updateTable('exemplars.tip as t')
    .set({ contact: null })
    .where(isOver(at))
    .where('contact', 'is not', null)
    .returning('id')
    .execute()
  return rows.length
}
