import { sql } from 'kysely'
import { takeOffRoll } from '#modules/events/index.ts'
import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { totalSeats } from '../queries/total-seats.ts'
import type { Seated, Share, ShareKind } from '../seats.ts'

/** A delegation held for change. `officeId` is the province that runs it today. */
export async function lockDelegation(db: Db, id: string, now: Date) {
  const row = await db
    .selectFrom('selection.delegation as d')
    .select(['d.id', 'd.unit_id as unitId', 'd.begins_on as beginsOn', 'd.version'])
    .select(['d.event_id as eventId', 'd.settled_on as settledOn', totalSeats.as('seats')])
    .where('d.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, officeId: (await bearerOf(db, row.unitId, today(now))).id }
}

export type Delegation = Awaited<ReturnType<typeof lockDelegation>>

export type NewDelegation = {
  id: string
  unitId: string
  kind: string
  name: string
  document: string
  place: string
  beginsOn: DateText
  endsOn: DateText
  dueOn: DateText
  seats: number
  shares: readonly Share[]
  by: string
  at: Date
}

export async function addDelegation(db: Db, it: NewDelegation): Promise<void> {
  await db
    .insertInto('selection.delegation')
    .values({
      ...{ id: it.id, unit_id: it.unitId, kind: it.kind, name: it.name, document: it.document, place: it.place },
      ...{ begins_on: it.beginsOn, ends_on: it.endsOn, due_on: it.dueOn, seats: it.seats },
      ...{ opened_by: it.by, opened_at: it.at },
    })
    .execute()
  if (it.shares.length > 0)
    await db
      .insertInto('selection.share')
      .values(it.shares.map(({ kind, percent, isWish }) => ({ delegation_id: it.id, kind, percent, is_wish: isWish })))
      .execute()
}

/** Gives a unit its seats; none takes them away. */
export async function setSeats(db: Db, { id, version }: Delegation, unitId: string, seats: number): Promise<void> {
  await db.deleteFrom('selection.seat').where('delegation_id', '=', id).where('unit_id', '=', unitId).execute()
  if (seats > 0) await db.insertInto('selection.seat').values({ delegation_id: id, unit_id: unitId, seats }).execute()
  await db
    .updateTable('selection.delegation')
    .set({ version: version + 1, ...open })
    .where('id', '=', id)
    .execute()
}

/** The list stands as it goes; of each wish that does not hold, why. */
export async function settle(
  db: Db,
  { id, version }: Delegation,
  { by, on, whys }: { by: string; on: DateText; whys: ReadonlyMap<ShareKind, string | null> },
): Promise<void> {
  for (const [kind, why] of whys)
    await db
      .updateTable('selection.share')
      .set({ why })
      .where('delegation_id', '=', id)
      .where('kind', '=', kind)
      .execute()
  await db
    .updateTable('selection.delegation')
    .set({ settled_on: on, settled_by: by, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** The list is another one now: it is to be settled again. */
export async function reopen(db: Db, id: string): Promise<void> {
  await db
    .updateTable('selection.delegation')
    .set((it) => ({ ...open, version: it('version', '+', 1) }))
    .where('id', '=', id)
    .where('settled_on', 'is not', null)
    .execute()
}

const open = { settled_on: null, settled_by: null }

/** Seats and tickets of a delegation are those of an event from now on: its own seats are given up. */
export async function tieToEvent(db: Db, { id, version }: Delegation, eventId: string): Promise<void> {
  await db.deleteFrom('selection.seat').where('delegation_id', '=', id).execute()
  await db
    .updateTable('selection.delegation')
    .set({ event_id: eventId, version: version + 1, ...open })
    .where('id', '=', id)
    .execute()
}

/** A delegation has seats of its own again: those that units had at the event, and no fewer in all than it opened with. */
export async function untieFromEvent(db: Db, { id, version, seats }: Delegation, eventId: string): Promise<void> {
  await db
    .insertInto('selection.seat')
    .columns(['delegation_id', 'unit_id', 'seats'])
    .expression(
      sql`select ${id}::uuid, unit_id, sum(seats)::int from events.invitation
        where roll_id = ${eventId} and unit_id is not null and dropped_at is null group by unit_id`,
    )
    .execute()
  await db
    .updateTable('selection.delegation')
    .set({ event_id: null, seats: sql<number>`greatest(seats, ${seats}::int)`, version: version + 1, ...open })
    .where('id', '=', id)
    .execute()
}

/** A delegate held for change, and the delegation with them: seats and shares depend on the others. */
export async function lockDelegate(db: Db, id: string, now: Date) {
  const found = await db
    .selectFrom('selection.delegate')
    .select('delegation_id as delegationId')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new Refusal('missing', 'notFound')
  const { officeId, eventId, seats } = await lockDelegation(db, found.delegationId, now)
  const row = await db
    .selectFrom('selection.delegate')
    .select([
      'id',
      'delegation_id as delegationId',
      'unit_id as unitId',
      'exemplar_id as exemplarId',
      'state',
      'name',
      'version',
      'participant_id as participantId',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const keeper = await bearerOf(db, row.unitId, today(now))
  return { ...row, state: row.state as Seated['state'], officeId, eventId, seats, keeperId: keeper.id }
}

export type Delegate = Awaited<ReturnType<typeof lockDelegate>>

export type NewDelegate = {
  id: string
  delegationId: string
  unitId: string
  exemplarId: string | null
  name: string
  title: string
  gender: string | null
  isKhmer: boolean
  isWorker: boolean
  /** Their place on the roll of the event that the delegation goes to. */
  participantId?: string
  by: string
  at: Date
}

export async function addDelegate(db: Db, it: NewDelegate): Promise<void> {
  await db
    .insertInto('selection.delegate')
    .values({
      ...{ id: it.id, delegation_id: it.delegationId, unit_id: it.unitId, exemplar_id: it.exemplarId, name: it.name },
      ...{ title: it.title, gender: it.gender, is_khmer: it.isKhmer, is_worker: it.isWorker },
      ...{ named_by: it.by, named_at: it.at, participant_id: it.participantId ?? null },
    })
    .execute()
}

/** Somebody does not go: their seat is free, their ticket opens nothing, and a settled list is to be settled again. */
export async function withdraw(
  db: Db,
  delegate: Delegate,
  { reason, at }: { reason: string; at: Date },
): Promise<void> {
  await saveDelegate(db, delegate, { state: 'withdrawn', reason, participant_id: null })
  if (delegate.participantId) await takeOffRoll(db, delegate.participantId, at)
  await reopen(db, delegate.delegationId)
}

type Change = {
  exemplar_id?: string | null
  title?: string
  gender?: string | null
  is_khmer?: boolean
  is_worker?: boolean
  state?: string
  reason?: string
  participant_id?: string | null
  papers?: string[]
  travel?: string | null
  lodging?: string | null
}

export async function saveDelegate(
  db: Db,
  { id, version }: Pick<Delegate, 'id' | 'version'>,
  change: Change,
): Promise<void> {
  await db
    .updateTable('selection.delegate')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
