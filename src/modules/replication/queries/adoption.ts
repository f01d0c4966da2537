import { sql } from 'kysely'
import { visible } from '#modules/exemplars/index.ts'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { AdoptionState } from '../adoption.ts'

/** Which adoptions a list holds: those that units in scope made, or those made of what units in scope keep. */
export type Side = 'adopter' | 'source'

/** One page of the adoptions on one side of the units in scope, the latest first; those of one state where one is named. */
export async function listAdoptions(db: Db, scope: Scope, side: Side, page: Page, state?: AdoptionState) {
  return await adoptions(db)
    .where(within(scope, side === 'adopter' ? 'a.unit_id' : 'e.unit_id'))
    .where(open(scope, 'e.id'))
    .where((it) => (state ? it('a.state', '=', state) : it.lit(true)))
    .orderBy('a.recorded_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** How many adoptions there are on one side of the units in scope. */
export async function countAdoptions(db: Db, scope: Scope, side: Side, state?: AdoptionState): Promise<number> {
  const { count } = await db
    .selectFrom('replication.adoption as a')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'a.exemplar_id')
    .select(sql<number>`count(*)`.as('count'))
    .where(within(scope, side === 'adopter' ? 'a.unit_id' : 'e.unit_id'))
    .where(open(scope, 'e.id'))
    .where((it) => (state ? it('a.state', '=', state) : it.lit(true)))
    .executeTakeFirstOrThrow()
  return count
}

/** Which rows of a long list a page shows. */
export type Page = { limit: number; offset: number }

export type ListedAdoption = Awaited<ReturnType<typeof listAdoptions>>[number]

/** The adoptions that wait for one of these units, the source, longest waiting first. For the actor's own units only. */
export async function listToConfirm(db: Db, sourceIds: readonly string[]): Promise<ListedAdoption[]> {
  return await adoptions(db)
    .where(sql<boolean>`e.unit_id = any (${sql.val([...sourceIds])}::uuid[])`)
    .where('a.state', '=', 'recorded')
    .orderBy('a.recorded_at')
    .execute()
}

/** One adoption, for either side of it; refused as missing for anybody else. */
export async function showAdoption(db: Db, scope: Scope, id: string) {
  const row = await adoptions(db)
    .innerJoin('identity.official as r', 'r.id', 'a.recorded_by')
    .leftJoin('identity.official as d', 'd.id', 'a.decided_by')
    .leftJoin('files.file as f', 'f.id', 'a.file_id')
    .leftJoin('replication.adoption as q', 'q.id', 'a.from_id')
    .leftJoin('units.label as y', 'y.unit_id', 'q.unit_id')
    .select(['r.name as recorder', 'd.name as decider', 'f.name as fileName', 'a.file_id as fileId', 'a.version'])
    .select([visible(scope).as('isSource'), 'q.unit_id as fromUnitId', 'y.name as fromUnit'])
    .where('a.id', '=', id)
    .where(sql<boolean>`(${within(scope, 'a.unit_id')} or ${visible(scope)}) and ${open(scope, 'e.id')}`)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** The results that are told of an adoption, for whoever may see it (`showAdoption`). */
export async function listResults(db: Db, adoptionId: string) {
  return await db
    .selectFrom('replication.result as t')
    .innerJoin('identity.official as o', 'o.id', 't.recorded_by')
    .leftJoin('files.file as f', 'f.id', 't.file_id')
    .select(['t.months', 't.told', 't.file_id as fileId', 'f.name as fileName', 'o.name as recorder'])
    .select('t.recorded_at as recordedAt')
    .where('t.adoption_id', '=', adoptionId)
    .orderBy('t.months')
    .execute()
}

export type ShownResult = Awaited<ReturnType<typeof listResults>>[number]

/** The units that follow an exemplar, confirmed and going on: whom others may learn it from. Public facts, for every official. */
export async function listTeachers(db: Db, exemplarId: string) {
  return await db
    .selectFrom('replication.adoption as a')
    .innerJoin('units.label as l', 'l.unit_id', 'a.unit_id')
    .select(['a.id', 'a.unit_id as unitId', 'l.name as unitName', 'a.since'])
    .$narrowType<{ unitName: string }>()
    .where('a.exemplar_id', '=', exemplarId)
    .where('a.state', '=', 'confirmed')
    .where('a.failed_at', 'is', null)
    .orderBy('a.since')
    .execute()
}

/** Who follows by the source's word, those who failed among them: units, days, steps and reasons. Public facts, for every official. */
export async function listFollowers(db: Db, exemplarId: string) {
  const rows = await adoptions(db)
    .where('a.exemplar_id', '=', exemplarId)
    .where('a.state', '=', 'confirmed')
    .orderBy('a.since')
    .orderBy('a.id')
    .execute()
  return rows.map((it) => ({
    ...{ id: it.id, fromId: it.fromId, unitName: it.unitName, since: it.since, state: it.state },
    ...{ failedOn: it.failedOn, failedStep: it.failedStep, failedStepTitle: it.failedStepTitle },
    failedReason: it.failedReason,
  }))
}

export type Teacher = Awaited<ReturnType<typeof listTeachers>>[number]

export type ShownAdoption = Awaited<ReturnType<typeof showAdoption>>

/** Who does as an exemplar does, the first to begin first, for whoever may see the exemplar. */
export async function listAdoptionsOf(db: Db, exemplarId: string): Promise<ListedAdoption[]> {
  return await adoptions(db).where('a.exemplar_id', '=', exemplarId).orderBy('a.since').orderBy('a.id').execute()
}

/** True when the file shows the result of an adoption that the reader may see from either side. */
export async function mayReadFileOfAdoption(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const row = await adoptions(db)
    .where(
      sql<boolean>`(a.file_id = ${fileId}::uuid or exists (
        select 1 from replication.result t where t.adoption_id = a.id and t.file_id = ${fileId}::uuid))`,
    )
    .where(sql<boolean>`(${within(scope, 'a.unit_id')} or ${visible(scope)}) and ${open(scope, 'e.id')}`)
    .executeTakeFirst()
  return row !== undefined
}

const adoptions = (db: Db) =>
  db
    .selectFrom('replication.adoption as a')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'a.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'a.unit_id')
    .innerJoin('units.label as k', 'k.unit_id', 'e.unit_id')
    .select(['a.id', 'a.exemplar_id as exemplarId', 's.name as exemplarName', 'a.who', 'a.since', 'a.result'])
    .select(['a.unit_id as unitId', 'l.name as unitName', 'e.unit_id as sourceId', 'k.name as sourceName'])
    .select(['a.state', 'a.recorded_by as recordedBy', 'a.recorded_at as recordedAt'])
    .select(['a.decided_at as decidedAt', 'a.reason', 'a.failed_on as failedOn', 'a.failed_step as failedStep'])
    .select(['a.failed_step_title as failedStepTitle', 'a.failed_reason as failedReason', 'a.from_id as fromId'])
    .select(
      sql<string | null>`(select t.told from replication.result t where t.adoption_id = a.id
      order by t.months desc limit 1)`.as('latest'),
    )
    .$narrowType<{ unitName: string; sourceName: string; state: AdoptionState }>()
