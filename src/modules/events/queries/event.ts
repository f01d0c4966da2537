import { movementWordsOn } from '#modules/programmes/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { EventForm, EventKind, EventState } from '../event.ts'
import type { Item } from '../programme.ts'
import type { DateText } from '#platform/text/dates.ts'
import { invitedTo, seenEvent } from './seen-event.ts'
import { listUnconsented } from './unconsented.ts'

/** An event whole, for whoever may see it. @throws Refusal `missing`. */
export async function showEvent(db: Db, scope: Scope, id: string, day: DateText) {
  const row = await db
    .selectFrom('events.event as e')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .innerJoin('identity.official as o', 'o.id', 'e.created_by')
    .leftJoin('files.file as f', 'f.id', 'e.minutes_file_id')
    .leftJoin(movementWordsOn(day).as('m'), 'm.movement_id', 'e.movement_id')
    .select(['e.id', 'e.slug', 'e.unit_id as unitId', 'l.name as unitName', 'e.kind', 'e.form'])
    .select(['e.within_name as withinName', 'e.title', 'e.summary', 'e.starts_at as startsAt', 'e.ends_at as endsAt'])
    .select(['e.place', 'e.link', 'e.audience', 'e.is_public as isPublic', 'e.state', 'e.announced_at as announcedAt'])
    .select(['e.movement_id as movementId', 'm.name as movementName'])
    .select([within(scope, 'e.unit_id').as('isHost'), invitedTo(scope).as('isAsked')])
    .select(['e.said', 'e.chaired_by as chairedBy', 'e.minuted_by as minutedBy', 'e.recording'])
    .select(['e.minutes_file_id as minutesFileId', 'f.name as minutesFileName'])
    .select(['e.cancel_reason as cancelReason', 'o.name as createdBy', 'e.created_at as createdAt', 'e.version'])
    .$narrowType<{ unitName: string; kind: EventKind; form: EventForm; state: EventState }>()
    .where('e.id', '=', id)
    .where(seenEvent(scope))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const [items, people, unnamed] = await Promise.all([
    listItems(db, id),
    listAppearing(db, id),
    listUnconsented(db, id, day),
  ])
  const isUnnamed = new Set(unnamed.map((it) => it.id))
  /** Whether readers of the portal see each of them today. */
  const appearing = people.map((it) => ({ ...it, isShown: !isUnnamed.has(it.id) }))
  return { ...row, items, appearing }
}

export type ShownEvent = Awaited<ReturnType<typeof showEvent>>
export type Appearing = ShownEvent['appearing'][number]

/** The programme of an event, in its order. */
export async function listItems(db: Db, eventId: string): Promise<Item[]> {
  return await db
    .selectFrom('events.item')
    .select(['at', 'title', 'who'])
    .where('event_id', '=', eventId)
    .orderBy('ord')
    .execute()
}

async function listAppearing(db: Db, eventId: string) {
  return await db
    .selectFrom('events.appearance as a')
    .innerJoin('exemplars.exemplar as x', 'x.id', 'a.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'x.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'x.unit_id')
    .select(['x.id', 's.name', 'l.name as unitName', 'x.unit_id as unitId'])
    .$narrowType<{ unitName: string }>()
    .where('a.event_id', '=', eventId)
    .orderBy('s.name_folded')
    .execute()
}

/** How many exemplars appear at an event. */
export async function countAppearing(db: Db, eventId: string): Promise<number> {
  const { n } = await db
    .selectFrom('events.appearance')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow()
  return n
}
