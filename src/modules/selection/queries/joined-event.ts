import { sql } from 'kysely'
import { openEvent } from '#modules/events/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/** The honours and conferences that a province holds itself and still has before it, that no delegation goes to yet. */
export async function listJoinable(db: Db, scope: Scope, officeId: string, day: DateText) {
  return await joinable(db, officeId, day)
    .select(['e.id', 'e.title', 'e.starts_at as startsAt'])
    .where(within(scope, 'e.unit_id'))
    .where(openEvent(scope))
    .orderBy('e.starts_at')
    .execute()
}

/** One of them; nothing where it is none. For commands. */
export async function findJoinable(db: Db, officeId: string, eventId: string, day: DateText) {
  return await joinable(db, officeId, day).select('e.id').where('e.id', '=', eventId).executeTakeFirst()
}

const joinable = (db: Db, officeId: string, day: DateText) =>
  db
    .selectFrom('events.event as e')
    .innerJoin('events.roll as r', 'r.id', 'e.id')
    .where('e.unit_id', '=', officeId)
    .where('e.kind', 'in', ['honour', 'conference'])
    .where('e.state', 'in', ['draft', 'announced'])
    .where('r.names_at', 'is', null)
    .where(sql<boolean>`e.starts_at::date > ${day}::date`)

/** The event that a delegation goes to, as its page names it; none where the reader may not see it. */
export async function findEvent(db: Db, scope: Scope, eventId: string) {
  return await db
    .selectFrom('events.event as e')
    .select(['e.id', 'e.title'])
    .where('e.id', '=', eventId)
    .where(openEvent(scope))
    .executeTakeFirst()
}

/** True where an event has begun or took place: one that was called off has not. For commands. */
export async function hasBegun(db: Db, eventId: string, now: Date): Promise<boolean> {
  const event = await db
    .selectFrom('events.event')
    .select(['state', 'starts_at as startsAt'])
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow()
  return event.state !== 'cancelled' && (['held', 'closed'].includes(event.state) || event.startsAt <= now)
}

/** The delegates who stand on the roll of an event, and whether it was the delegation that brought them there. For commands. */
export async function listSeatedAt(db: Db, delegationId: string) {
  return await db
    .selectFrom('selection.delegate as d')
    .innerJoin('events.participant as p', 'p.id', 'd.participant_id')
    .select([
      'd.id',
      'd.version',
      'p.id as participantId',
      sql<boolean>`p.registered_at >= d.named_at`.as('byDelegation'),
    ])
    .where('d.delegation_id', '=', delegationId)
    .orderBy('d.id')
    .execute()
}

/** How a unit is asked to an event. */
export async function findInvitation(db: Db, eventId: string, unitId: string) {
  return await db
    .selectFrom('events.invitation as i')
    .innerJoin('units.label as l', 'l.unit_id', 'i.unit_id')
    .select(['i.id', 'l.name as place', 'i.seats'])
    .$narrowType<{ place: string }>()
    .where('i.roll_id', '=', eventId)
    .where('i.unit_id', '=', unitId)
    .where('i.dropped_at', 'is', null)
    .executeTakeFirst()
}

/** The delegates whom units named at an event before a delegation kept their names. */
export async function listNamedAt(db: Db, eventId: string) {
  return await db
    .selectFrom('events.participant as p')
    .innerJoin('events.invitation as i', 'i.id', 'p.invitation_id')
    .select(['p.id as participantId', 'p.name', 'p.title', 'i.unit_id as unitId'])
    .$narrowType<{ unitId: string }>()
    .where('p.roll_id', '=', eventId)
    .where('p.source', '=', 'delegation')
    .where('p.dropped_at', 'is', null)
    .where('i.unit_id', 'is not', null)
    .orderBy('p.id')
    .execute()
}
