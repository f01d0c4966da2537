import { sql } from 'kysely'
import { bearerOf } from '#modules/exemplars/index.ts'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Seated, Share, ShareKind } from '../seats.ts'

/** A delegation as its pages show it. */
export type ShownDelegation = Awaited<ReturnType<typeof showDelegation>>

/** The delegations, the next first. Public to officials: who goes is not. */
export async function listDelegations(db: Db) {
  return await db
    .selectFrom('selection.delegation')
    .select(['id', 'kind', 'name', 'place', 'begins_on as beginsOn', 'ends_on as endsOn', 'due_on as dueOn', 'seats'])
    .orderBy('begins_on', 'desc')
    .execute()
}

/** One delegation with its rules. @throws Refusal `missing`. */
export async function showDelegation(db: Db, id: string, day: DateText) {
  const row = await db
    .selectFrom('selection.delegation')
    .select(['id', 'unit_id as unitId', 'kind', 'name', 'document', 'place', 'begins_on as beginsOn'])
    .select(['ends_on as endsOn', 'due_on as dueOn', 'seats', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const shares = await db
    .selectFrom('selection.share')
    .select(['kind', 'percent'])
    .where('delegation_id', '=', id)
    .orderBy('kind')
    .execute()
  const office = await bearerOf(db, row.unitId, day)
  return { ...row, officeId: office.id, shares: shares.map((it): Share => ({ ...it, kind: it.kind as ShareKind })) }
}

/** The seats that units were given, for those that the reader’s posts reach. */
export async function listSeats(db: Db, scope: Scope, delegationId: string) {
  return await db
    .selectFrom('selection.seat as t')
    .innerJoin('units.label as l', 'l.unit_id', 't.unit_id')
    .select(['t.unit_id as unitId', 'l.name', 't.seats'])
    .$narrowType<{ unitId: string; name: string }>()
    .where('t.delegation_id', '=', delegationId)
    .where(within(scope, 't.unit_id'))
    .orderBy('l.name')
    .execute()
}

/** The seats of one unit; none where it was given none. For commands. */
export async function findSeats(db: Db, delegationId: string, unitId: string): Promise<number> {
  const row = await db
    .selectFrom('selection.seat')
    .select('seats')
    .where('delegation_id', '=', delegationId)
    .where('unit_id', '=', unitId)
    .executeTakeFirst()
  return row?.seats ?? 0
}

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
export async function readSeated(db: Db, delegationId: string): Promise<Seated[]> {
  const rows = await db
    .selectFrom('selection.delegate')
    .select(['unit_id as unitId', 'state', 'exemplar_id as exemplarId', 'gender', 'is_khmer as isKhmer', 'is_worker'])
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
