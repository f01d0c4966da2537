import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Taken } from '../seats.ts'
import { newTicket } from '../ticket.ts'

/** Whose occasion it is, what it is called and when. */
export type Occasion = { id: string; unitId: string; title: string; startsAt: Date; endsAt: Date }
export type Roll = Occasion & {
  isOpen: boolean
  closesOn: DateText | null
  version: number
  taken: Taken
  /** The address of another list that keeps the names of units’ delegates. */
  namesAt: string | null
}

/** Begins the roll of an occasion, under its own id. */
export async function addRoll(db: Db, { id, unitId, ...it }: Occasion): Promise<void> {
  await db
    .insertInto('events.roll')
    .values({ id, unit_id: unitId, title: it.title, starts_at: it.startsAt, ends_at: it.endsAt })
    .execute()
}

/** The occasion is called or timed otherwise. */
export async function followOccasion(db: Db, id: string, it: Pick<Occasion, 'title' | 'startsAt' | 'endsAt'>) {
  await db
    .updateTable('events.roll')
    .set({ title: it.title, starts_at: it.startsAt, ends_at: it.endsAt })
    .where('id', '=', id)
    .execute()
}

/** Nobody puts themselves on the roll any more. */
export async function closeRoll(db: Db, id: string): Promise<void> {
  await db.updateTable('events.roll').set({ is_open: false }).where('id', '=', id).execute()
}

/** Reads a roll for change, holding it until the transaction ends: seats are given one after another. @throws Refusal `missing`. */
export async function getRoll(db: Db, id: string): Promise<Roll> {
  const row = await db
    .selectFrom('events.roll')
    .select(['id', 'unit_id as unitId', 'title', 'starts_at as startsAt', 'ends_at as endsAt', 'seats'])
    .select(['is_open as isOpen', 'closes_on as closesOn', 'version', 'names_at as namesAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { seats, ...rest } = row
  return { ...rest, taken: { seats, ...(await countTaken(db, id)) } }
}

async function countTaken(db: Db, rollId: string): Promise<{ reserved: number; loose: number }> {
  const { rows } = await sql<{ reserved: number; loose: number }>`select
    (select coalesce(sum(seats), 0)::int from events.invitation where roll_id = ${rollId} and dropped_at is null) as reserved,
    (select count(*)::int from events.participant
      where roll_id = ${rollId} and invitation_id is null and dropped_at is null) as loose`.execute(db)
  return rows[0]!
}

/** From now on the names of units’ delegates are kept by another list, at this address; by the roll itself where there is none. */
export async function keepNamesAt(db: Db, { id, version }: Roll, namesAt: string | null): Promise<void> {
  await db
    .updateTable('events.roll')
    .set({ names_at: namesAt, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

type Setting = { seats: number | null; isOpen: boolean; closesOn: DateText | null }

export async function setRoll(db: Db, { id, version }: Roll, it: Setting): Promise<void> {
  await db
    .updateTable('events.roll')
    .set({ seats: it.seats, is_open: it.isOpen, closes_on: it.closesOn, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

type NewInvitation = { unitId: string | null; name: string | null; title: string; seats: number; by: string; at: Date }

/** Asks a unit or somebody to come. Gives its id. */
export async function addInvitation(db: Db, rollId: string, it: NewInvitation): Promise<string> {
  const id = newId(it.at)
  await db
    .insertInto('events.invitation')
    .values({
      ...{ id, roll_id: rollId, unit_id: it.unitId, name: it.name, title: it.title, seats: it.seats },
      ...{ invited_by: it.by, invited_at: it.at },
    })
    .execute()
  return id
}

/** An invitation as commands see it: whose roll, for which unit, how many of its seats have a name. */
export type Invitation = {
  id: string
  rollId: string
  unitId: string
  invitedId: string | null
  place: string
  seats: number
  named: number
  namesAt: string | null
}

/** Reads an invitation for change, its roll first so that nobody waits for another in a ring. @throws Refusal `missing`. */
export async function getInvitation(db: Db, id: string): Promise<Invitation> {
  const row = await db
    .selectFrom('events.invitation as i')
    .leftJoin('units.label as l', 'l.unit_id', 'i.unit_id')
    .select(['i.id', 'i.roll_id as rollId', 'i.unit_id as invitedId', 'l.name as unitName', 'i.seats'])
    .where('i.id', '=', id)
    .where('i.dropped_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { unitName, ...rest } = row
  const roll = await getRoll(db, row.rollId)
  const { named } = await db
    .selectFrom('events.participant')
    .select(({ fn }) => fn.countAll<number>().as('named'))
    .where('invitation_id', '=', id)
    .where('dropped_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { ...rest, unitId: roll.unitId, namesAt: roll.namesAt, place: unitName ?? '', named }
}

export async function dropInvitation(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('events.invitation').set({ dropped_at: at }).where('id', '=', id).execute()
  await db
    .updateTable('events.participant')
    .set({ dropped_at: at })
    .where('invitation_id', '=', id)
    .where('dropped_at', 'is', null)
    .execute()
}

export type NewParticipant = {
  /** Made by the device that wrote it down, so that sending it again changes nothing. */
  id?: string
  invitationId: string | null
  name: string
  place: string
  title: string
  phone: string | null
  email: string | null
  /** In which letters go to them; Vietnamese where nothing is said. */
  language?: Locale
  source: 'invited' | 'delegation' | 'public' | 'door'
  by: string | null
  at: Date
}

/** Puts somebody on the roll; none where they stand on it already. Gives id and code. */
export async function addParticipant(
  db: Db,
  rollId: string,
  it: NewParticipant,
): Promise<{ id: string; code: string } | undefined> {
  return await db
    .insertInto('events.participant')
    .values({
      ...{ id: it.id ?? newId(it.at), roll_id: rollId, invitation_id: it.invitationId, code: newTicket() },
      ...{ name: it.name, place: it.place, title: it.title, phone: it.phone, email: it.email, source: it.source },
      ...{ registered_at: it.at, registered_by: it.by, language: it.language ?? 'vi' },
    })
    .onConflict((on) => on.doNothing())
    .returning(['id', 'code'])
    .executeTakeFirst()
}

/** One who is expected, as commands see them. @throws Refusal `missing`. */
export async function getParticipant(db: Db, id: string) {
  const row = await db
    .selectFrom('events.participant as p')
    .innerJoin('events.roll as r', 'r.id', 'p.roll_id')
    .leftJoin('events.invitation as i', 'i.id', 'p.invitation_id')
    .select(['p.id', 'p.roll_id as rollId', 'r.unit_id as unitId', 'i.unit_id as invitedId', 'p.source'])
    .select(['p.invitation_id as invitationId', 'r.names_at as namesAt'])
    .where('p.id', '=', id)
    .where('p.dropped_at', 'is', null)
    .forUpdate('p')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

export async function dropParticipant(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('events.participant').set({ dropped_at: at }).where('id', '=', id).execute()
}
