import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { EventState } from '../event.ts'
import { namesUnconsented } from './unconsented.ts'

/** The roll of an occasion that the reader was let see: its seats, how they are taken. */
export async function readRoll(db: Db, id: string) {
  const row = await db
    .selectFrom('events.roll as r')
    .select([
      'r.id',
      'r.seats',
      'r.is_open as isOpen',
      'r.closes_on as closesOn',
      'r.version',
      'r.starts_at as startsAt',
      'r.names_at as namesAt',
    ])
    .select([
      sql<number>`(select coalesce(sum(i.seats), 0)::int from events.invitation i
        where i.roll_id = r.id and i.dropped_at is null)`.as('reserved'),
      sql<number>`(select count(*)::int from events.participant p
        where p.roll_id = r.id and p.invitation_id is null and p.dropped_at is null)`.as('loose'),
      sql<number>`(select count(*)::int from events.participant p
        where p.roll_id = r.id and p.dropped_at is null)`.as('expected'),
      sql<number>`(select count(*)::int from events.arrival a join events.participant p on p.id = a.participant_id
        where p.roll_id = r.id and p.dropped_at is null)`.as('present'),
    ])
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { seats, reserved, loose, ...rest } = row
  return { ...rest, taken: { seats, reserved, loose } }
}

export type ReadRoll = Awaited<ReturnType<typeof readRoll>>

/** Who was asked: all for the host, for others only their own units. */
export async function listInvitations(db: Db, scope: Scope, rollId: string, isHost: boolean) {
  return await db
    .selectFrom('events.invitation as i')
    .leftJoin('units.label as l', 'l.unit_id', 'i.unit_id')
    .select(['i.id', 'i.unit_id as unitId', 'i.title', 'i.seats', 'i.invited_at as invitedAt'])
    .select(sql<string>`coalesce(l.name, i.name)`.as('name'))
    .select(
      sql<number>`(select count(*)::int from events.participant p
        where p.invitation_id = i.id and p.dropped_at is null)`.as('named'),
    )
    .where('i.roll_id', '=', rollId)
    .where('i.dropped_at', 'is', null)
    .$if(!isHost, (it) => it.where(within(scope, 'i.unit_id')))
    .orderBy(sql`i.unit_id is null`)
    .orderBy('name')
    .execute()
}

export type ListedInvitation = Awaited<ReturnType<typeof listInvitations>>[number]

/** Who is expected, by name, and since when they are here: on the whole roll, or by one invitation. For whoever was let see that. */
export async function listParticipants(db: Db, rollId: string, invitationId?: string) {
  return await db
    .selectFrom('events.participant as p')
    .leftJoin('events.arrival as a', 'a.participant_id', 'p.id')
    .select(['p.id', 'p.code', 'p.name', 'p.place', 'p.title', 'p.phone', 'p.email', 'p.source'])
    .select(['a.arrived_at as arrivedAt', 'a.how'])
    .where('p.roll_id', '=', rollId)
    .where('p.dropped_at', 'is', null)
    .$if(invitationId !== undefined, (it) => it.where('p.invitation_id', '=', invitationId!))
    .orderBy('p.place')
    .orderBy(sql`platform.fold(p.name)`)
    .orderBy('p.id')
    .execute()
}

export type Participant = Awaited<ReturnType<typeof listParticipants>>[number]

/** A ticket by its code, for whoever holds it: whose, for what, of an event or of another occasion with a roll. Nothing where there is none. */
export async function findTicket(db: Db, code: string) {
  return await db
    .selectFrom('events.participant as p')
    .innerJoin('events.roll as r', 'r.id', 'p.roll_id')
    .leftJoin('events.event as e', 'e.id', 'r.id')
    .innerJoin('units.label as l', 'l.unit_id', 'r.unit_id')
    .leftJoin('events.arrival as a', 'a.participant_id', 'p.id')
    .select(['p.code', 'p.name', 'p.place', 'p.title as post', 'a.arrived_at as arrivedAt', 'r.unit_id as unitId'])
    .select(['r.title', 'r.starts_at as startsAt', 'r.ends_at as endsAt', 'e.slug', 'e.place as where', 'e.link'])
    .select(['e.cancel_reason as cancelReason', 'l.name as unitName'])
    .select(sql<EventState>`coalesce(e.state, 'announced')`.as('state'))
    .select(sql<boolean>`e.id is not null`.as('isOfEvent'))
    .select(sql<boolean>`coalesce(e.is_public, false)`.as('isPublic'))
    .$narrowType<{ unitName: string }>()
    .where('p.code', '=', code)
    .where('p.dropped_at', 'is', null)
    .executeTakeFirst()
}

export type Ticket = NonNullable<Awaited<ReturnType<typeof findTicket>>>

/** A public event that one may put oneself on the roll of, by its address; nothing where it is not announced to everybody. */
export async function findRegistrable(db: Db, slug: string, day: DateText) {
  const event = await db
    .selectFrom('events.event as e')
    .select(['e.id', 'e.slug', 'e.title', 'e.starts_at as startsAt', 'e.ends_at as endsAt', 'e.place'])
    .where('e.slug', '=', slug)
    .where('e.state', '=', 'announced')
    .where('e.is_public', '=', true)
    .executeTakeFirst()
  if (!event || (await namesUnconsented(db, event.id, day))) return undefined
  return { ...event, roll: await readRoll(db, event.id) }
}

export type Registrable = NonNullable<Awaited<ReturnType<typeof findRegistrable>>>
