import type { EventForm, EventKind } from '#modules/events/index.ts'
import type { Db } from '#platform/db.ts'

/** An event as readers see it. */
export type PublicEvent = {
  id: string
  slug: string
  unitId: string
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
  state: 'announced' | 'held' | 'closed' | 'cancelled'
  cancelReason: string | null
  changedAt: Date
  /** Where it is to be seen again, while everybody who appears may be named. */
  recording: string | null
}

/** An exemplar whom readers may meet at an event. */
export type Appearing = { id: string; slug: string; name: string; nameKm: string | null; kind: string }

/** Events that end from an instant on, the next one first. */
export async function listComing(db: Db, from: Date, limit: number): Promise<PublicEvent[]> {
  const rows = await events(db).where('ends_at', '>=', from).orderBy('starts_at').orderBy('id').limit(limit).execute()
  return rows as PublicEvent[]
}

/** Events that ended before an instant, the newest first. */
export async function listOver(db: Db, before: Date, limit: number): Promise<PublicEvent[]> {
  const rows = await events(db)
    .where('ends_at', '<', before)
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows as PublicEvent[]
}

/** An event with its programme and who appears. Nothing where readers may not see it. */
export async function findEvent(db: Db, slug: string) {
  const event = (await events(db).where('slug', '=', slug).executeTakeFirst()) as PublicEvent | undefined
  if (!event) return undefined
  const [items, appearing, registration] = await Promise.all([
    db
      .selectFrom('portal.event_item')
      .select(['at', 'title', 'who'])
      .where('event_id', '=', event.id)
      .orderBy('ord')
      .$castTo<{ at: string; title: string; who: string }>()
      .execute(),
    db
      .selectFrom('portal.event_exemplar as a')
      .innerJoin('portal.exemplar as x', 'x.id', 'a.exemplar_id')
      .select(['x.id', 'x.slug', 'x.name', 'x.name_km as nameKm', 'x.kind'])
      .where('a.event_id', '=', event.id)
      .orderBy('x.name')
      .$castTo<Appearing>()
      .execute(),
    db
      .selectFrom('portal.event_registration')
      .select(['closes_on as closesOn', 'seats_left as seatsLeft'])
      .where('event_id', '=', event.id)
      .executeTakeFirst(),
  ])
  return { ...event, items, appearing, registration }
}

export type WholeEvent = NonNullable<Awaited<ReturnType<typeof findEvent>>>

const events = (db: Db) =>
  db
    .selectFrom('portal.event')
    .select(['id', 'slug', 'unit_id as unitId', 'kind', 'form', 'within_name as withinName', 'title', 'summary'])
    .select(['starts_at as startsAt', 'ends_at as endsAt', 'place', 'link', 'audience', 'state'])
    .select(['cancel_reason as cancelReason', 'changed_at as changedAt', 'recording'])
