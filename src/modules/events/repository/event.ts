import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { slug } from '#platform/text/slug.ts'
import type { EventForm, EventKind, EventState } from '../event.ts'
import type { Item } from '../programme.ts'
import { addRoll, closeRoll, followOccasion } from './roll.ts'

/** What an official writes of an event. */
export type Written = {
  kind: EventKind
  form: EventForm
  withinName: string | null
  title: string
  summary: string
  startsAt: Date
  endsAt: Date
  place: string | null
  link: string | null
  audience: string
  isPublic: boolean
  /** The movement that it is of, where it says so. */
  movementId: string | null
}

/** What is kept of what was said: words, or the paper that was signed, or both. */
export type Minuted = { said: string; chairedBy: string; minutedBy: string; minutesFileId: string | null }

/** An event as commands see it. */
export type EventRow = Written &
  Minuted & { id: string; unitId: string; state: EventState; version: number; recording: string | null }

const columns = ['id', 'unit_id as unitId', 'kind', 'form', 'within_name as withinName', 'title', 'summary'] as const
const rest = [
  'starts_at as startsAt',
  'ends_at as endsAt',
  'place',
  'link',
  'audience',
  'is_public as isPublic',
  'movement_id as movementId',
  'said',
  'chaired_by as chairedBy',
  'minuted_by as minutedBy',
  'minutes_file_id as minutesFileId',
  'recording',
] as const

/** Reads an event for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getEvent(db: Db, id: string): Promise<EventRow> {
  const row = await db
    .selectFrom('events.event')
    .select([...columns, ...rest, 'state', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row as EventRow
}

/** What a form shows beside what was typed, when somebody else saved first. */
export const savedEvent = ({ title, summary, place, audience }: EventRow): Record<string, string> => ({
  ...{ title, summary, place: place ?? '', audience },
})

const rowOf = (it: Written) => ({
  ...{ kind: it.kind, form: it.form, within_name: it.withinName, title: it.title, summary: it.summary },
  ...{ starts_at: it.startsAt, ends_at: it.endsAt, place: it.place, link: it.link, audience: it.audience },
  ...{ is_public: it.isPublic, movement_id: it.movementId },
})

type NewEvent = Written & { id: string; unitId: string; by: string; at: Date; items: readonly Item[] }

/** Writes a new event down as a draft, with its programme. */
export async function addEvent(db: Db, it: NewEvent): Promise<void> {
  await addRoll(db, it)
  await db
    .insertInto('events.event')
    .values({
      ...{ id: it.id, unit_id: it.unitId, slug: await freeSlug(db, it.title), ...rowOf(it) },
      ...{ created_by: it.by, created_at: it.at, changed_at: it.at },
    })
    .execute()
  await writeItems(db, it.id, it.items)
}

/** Writes an event and its programme anew. Its address stays when its name changes. */
export async function changeEvent(db: Db, event: EventRow, it: Written & { items: readonly Item[] }, at: Date) {
  await followOccasion(db, event.id, it)
  await touch(db, event, at).set(rowOf(it)).execute()
  await db.deleteFrom('events.item').where('event_id', '=', event.id).execute()
  await writeItems(db, event.id, it.items)
}

/** The programme of an event is written anew. */
export async function writeProgramme(db: Db, event: EventRow, items: readonly Item[], at: Date): Promise<void> {
  await touch(db, event, at).execute()
  await db.deleteFrom('events.item').where('event_id', '=', event.id).execute()
  await writeItems(db, event.id, items)
}

/** The event goes on: announced, held, closed, or cancelled with its reason. Then nobody registers any more. */
export async function moveEvent(
  db: Db,
  event: EventRow,
  { state, at, reason = null }: { state: Exclude<EventState, 'draft'>; at: Date; reason?: string | null },
): Promise<void> {
  await touch(db, event, at)
    .set({ state, cancel_reason: reason, ...(state === 'announced' && { announced_at: at }) })
    .execute()
  if (state !== 'announced') await closeRoll(db, event.id)
}

/** What was said is written down anew. */
export async function writeDown(db: Db, event: EventRow, it: Minuted, at: Date): Promise<void> {
  await touch(db, event, at)
    .set({ said: it.said, chaired_by: it.chairedBy, minuted_by: it.minutedBy, minutes_file_id: it.minutesFileId })
    .execute()
}

/** Where the recording is to be seen, or that there is none. */
export async function setRecording(db: Db, event: EventRow, recording: string | null, at: Date): Promise<void> {
  await touch(db, event, at).set({ recording }).execute()
}

/** Somebody appears; written once however often it is asked. */
export async function addAppearance(db: Db, event: EventRow, exemplarId: string, at: Date): Promise<void> {
  await db
    .insertInto('events.appearance')
    .values({ event_id: event.id, exemplar_id: exemplarId, added_at: at })
    .onConflict((it) => it.doNothing())
    .execute()
  await touch(db, event, at).execute()
}

/** Somebody does not appear after all. */
export async function dropAppearance(db: Db, event: EventRow, exemplarId: string, at: Date): Promise<void> {
  await db
    .deleteFrom('events.appearance')
    .where('event_id', '=', event.id)
    .where('exemplar_id', '=', exemplarId)
    .execute()
  await touch(db, event, at).execute()
}

const touch = (db: Db, { id, version }: EventRow, at: Date) =>
  db
    .updateTable('events.event')
    .set({ version: version + 1, changed_at: at })
    .where('id', '=', id)

async function writeItems(db: Db, eventId: string, items: readonly Item[]): Promise<void> {
  if (items.length === 0) return
  await db
    .insertInto('events.item')
    .values(items.map((it, index) => ({ event_id: eventId, ord: index + 1, ...it })))
    .execute()
}

/** An address that no other event has, as near to the title as can be. */
async function freeSlug(db: Db, title: string): Promise<string> {
  const wished = slug(title) || 'su-kien'
  await sql`select pg_advisory_xact_lock(hashtext(${`events.slug:${wished}`}))`.execute(db)
  const rows = await db.selectFrom('events.event').select('slug').where('slug', 'like', `${wished}%`).execute()
  const taken = new Set(rows.map((it) => it.slug))
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wished : `${wished}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}
