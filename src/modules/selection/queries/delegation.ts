import { sql } from 'kysely'
import { bearerOf } from '#modules/exemplars/index.ts'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { totalSeats } from './total-seats.ts'
import type { Seated, Share, ShareKind } from '../seats.ts'

/** A delegation as its pages show it. */
export type ShownDelegation = Awaited<ReturnType<typeof showDelegation>>

/** The delegations, the next first. Public to officials: who goes is not. */
export async function listDelegations(db: Db) {
  return await db
    .selectFrom('selection.delegation as d')
    .select(['id', 'kind', 'name', 'place', 'begins_on as beginsOn', 'ends_on as endsOn', 'due_on as dueOn'])
    .select(totalSeats.as('seats'))
    .orderBy('begins_on', 'desc')
    .execute()
}

/** One delegation with its rules. @throws Refusal `missing`. */
export async function showDelegation(db: Db, id: string, day: DateText) {
  const row = await db
    .selectFrom('selection.delegation as d')
    .select(['d.id', 'unit_id as unitId', 'kind', 'name', 'document', 'place', 'begins_on as beginsOn'])
    .select(['ends_on as endsOn', 'due_on as dueOn', 'settled_on as settledOn', 'event_id as eventId', 'version'])
    .select(totalSeats.as('seats'))
    .where('d.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const shares = await listShares(db, id)
  const office = await bearerOf(db, row.unitId, day)
  return { ...row, officeId: office.id, shares }
}

/** The rules of share of a delegation. */
export async function listShares(db: Db, delegationId: string): Promise<Share[]> {
  const rows = await db
    .selectFrom('selection.share')
    .select(['kind', 'percent', 'is_wish as isWish', 'why'])
    .where('delegation_id', '=', delegationId)
    .orderBy('kind')
    .execute()
  return rows.map((it) => ({ ...it, kind: it.kind as ShareKind }))
}

/** The seats that units were given, for those that the reader’s posts reach. */
export async function listSeats(db: Db, scope: Scope, delegationId: string) {
  const { rows } = await sql<{ unitId: string; name: string; seats: number }>`
    select t.unit_id as "unitId", l.name, t.seats
    from (${seats(delegationId)}) t join units.label l on l.unit_id = t.unit_id
    where ${within(scope, 't.unit_id')} order by l.name`.execute(db)
  return rows
}

/** The seats of one unit; none where it was given none. For commands. */
export async function findSeats(db: Db, delegationId: string, unitId: string): Promise<number> {
  const { rows } = await sql<{ seats: number }>`
    select t.seats from (${seats(delegationId)}) t where t.unit_id = ${unitId}`.execute(db)
  return rows[0]?.seats ?? 0
}

/** Seats by unit: the delegation's own, or those of the units that are asked to the event it goes to. */
const seats = (delegationId: string) => sql`
  select unit_id, seats from selection.seat where delegation_id = ${delegationId}
  union all
  select i.unit_id, i.seats from selection.delegation d
  join events.invitation i on i.roll_id = d.event_id and i.unit_id is not null and i.dropped_at is null
  where d.id = ${delegationId}`

export type ShownDelegate = Awaited<ReturnType<typeof listDelegates>>[number]

/** Who was named, by unit, for whoever may see the unit or gathers them. */
export async function listDelegates(db: Db, scope: Scope, delegationId: string) {
  return typed(
    await delegates(db, scope)
      .where('d.delegation_id', '=', delegationId)
      .orderBy('l.name')
      .orderBy('d.name')
      .execute(),
  )
}

/** One delegate. @throws Refusal `missing`. */
export async function showDelegate(db: Db, scope: Scope, id: string): Promise<ShownDelegate> {
  const [row] = typed(await delegates(db, scope).where('d.id', '=', id).execute())
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** Everybody who was named, as the rules ask, whoever asks: for commands that hold the delegation. */
export async function readSeated(db: Db, delegationId: string): Promise<(Seated & { id: string })[]> {
  const rows = await db
    .selectFrom('selection.delegate')
    .select([
      'id',
      'unit_id as unitId',
      'state',
      'exemplar_id as exemplarId',
      'gender',
      'is_khmer as isKhmer',
      'is_worker',
    ])
    .where('delegation_id', '=', delegationId)
    .execute()
  return rows.map(({ exemplarId, gender, is_worker, ...row }) => ({
    ...{ ...row, state: row.state as Seated['state'], isExemplar: exemplarId !== null },
    ...{ isWoman: gender === 'female', isDirectWorker: is_worker },
  }))
}

/** The exemplars that a unit may name: what it may choose for the nation, and nobody who is named already. */
export async function listNameable(db: Db, scope: Scope, delegationId: string, unitId: string) {
  return await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['e.id', 's.name', 'l.name as unitName'])
    .where(open(scope, 'e.id'))
    .where(nameable(unitId))
    .where(
      sql<boolean>`not exists (select from selection.delegate d where d.delegation_id = ${delegationId}
        and d.exemplar_id = e.id and d.state <> 'withdrawn')`,
    )
    .orderBy('s.name')
    .limit(300)
    .execute()
}

/** The exemplar as a delegate, where the unit may name them; nothing where not. For commands. */
export async function findNameable(db: Db, unitId: string, exemplarId: string) {
  return await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .select(['e.id', 's.name', 's.occupation', 's.gender', 's.ethnicity', 's.direct_worker as isWorker'])
    .where('e.id', '=', exemplarId)
    .where(nameable(unitId))
    .executeTakeFirst()
}

/** True where an exemplar is on the list already. For commands. */
export async function isNamed(db: Db, delegationId: string, exemplarId: string) {
  const row = await db
    .selectFrom('selection.delegate')
    .select('id')
    .where('delegation_id', '=', delegationId)
    .where('exemplar_id', '=', exemplarId)
    .where('state', '<>', 'withdrawn')
    .executeTakeFirst()
  return row !== undefined
}

const nameable = (unitId: string) => sql<boolean>`(e.stage not in ('on_hold', 'withdrawn', 'merged')
  and exists (select from exemplars.recognition g where g.exemplar_id = e.id)
  and (e.unit_id in (select h.unit_id from units.reach h where h.root_id = ${unitId} and h.relation = 'administrative')
    or exists (select from exemplars.recognition g where g.exemplar_id = e.id and g.unit_id = ${unitId})))`

const delegates = (db: Db, scope: Scope) =>
  db
    .selectFrom('selection.delegate as d')
    .innerJoin('selection.delegation as o', 'o.id', 'd.delegation_id')
    .innerJoin('units.label as l', 'l.unit_id', 'd.unit_id')
    .select(['d.id', 'd.delegation_id as delegationId', 'o.name as delegationName', 'o.unit_id as officeUnitId'])
    .select([
      'd.unit_id as unitId',
      'l.name as unitName',
      'd.exemplar_id as exemplarId',
      'd.name',
      'd.title',
      'd.gender',
    ])
    .select(['d.is_khmer as isKhmer', 'd.is_worker as isWorker', 'd.state', 'd.reason', 'd.papers', 'd.travel'])
    .select(['d.lodging', 'd.version'])
    .where(within(scope, 'd.unit_id', 'o.unit_id'))
    .where(sql<boolean>`(d.exemplar_id is null or ${open(scope, 'd.exemplar_id')})`)

type Row = Awaited<ReturnType<ReturnType<typeof delegates>['execute']>>[number]
const typed = (rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, unitName: row.unitName ?? '', state: row.state as Seated['state'] }))
