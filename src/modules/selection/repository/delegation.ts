import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import type { Seated, Share } from '../seats.ts'

/** A delegation held for change. `officeId` is the province that runs it today. */
export async function lockDelegation(db: Db, id: string, now: Date) {
  const row = await db
    .selectFrom('selection.delegation')
    .select(['id', 'unit_id as unitId', 'seats', 'begins_on as beginsOn', 'version'])
    .where('id', '=', id)
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
      .values(it.shares.map((share) => ({ delegation_id: it.id, ...share })))
      .execute()
}

/** Gives a unit its seats; none takes them away. */
export async function setSeats(db: Db, { id, version }: Delegation, unitId: string, seats: number): Promise<void> {
  await db.deleteFrom('selection.seat').where('delegation_id', '=', id).where('unit_id', '=', unitId).execute()
  if (seats > 0) await db.insertInto('selection.seat').values({ delegation_id: id, unit_id: unitId, seats }).execute()
  await db
    .updateTable('selection.delegation')
    .set({ version: version + 1 })
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
  const { officeId } = await lockDelegation(db, found.delegationId, now)
  const row = await db
    .selectFrom('selection.delegate')
    .select([
      'id',
      'delegation_id as delegationId',
      'unit_id as unitId',
      'exemplar_id as exemplarId',
      'state',
      'version',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const keeper = await bearerOf(db, row.unitId, today(now))
  return { ...row, state: row.state as Seated['state'], officeId, keeperId: keeper.id }
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
  by: string
  at: Date
}

export async function addDelegate(db: Db, it: NewDelegate): Promise<void> {
  await db
    .insertInto('selection.delegate')
    .values({
      ...{ id: it.id, delegation_id: it.delegationId, unit_id: it.unitId, exemplar_id: it.exemplarId, name: it.name },
      ...{ title: it.title, gender: it.gender, is_khmer: it.isKhmer, is_worker: it.isWorker },
      ...{ named_by: it.by, named_at: it.at },
    })
    .execute()
}

type Change = { state?: string; reason?: string; papers?: string[]; travel?: string | null; lodging?: string | null }

export async function saveDelegate(db: Db, { id, version }: Delegate, change: Change): Promise<void> {
  await db
    .updateTable('selection.delegate')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
