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
    .select(['r.name as recorder', 'd.name as decider', 'f.name as fileName', 'a.file_id as fileId', 'a.version'])
    .select(visible(scope).as('isSource'))
    .where('a.id', '=', id)
    .where(sql<boolean>`(${within(scope, 'a.unit_id')} or ${visible(scope)}) and ${open(scope, 'e.id')}`)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

export type ShownAdoption = Awaited<ReturnType<typeof showAdoption>>

/** Who does as an exemplar does, the first to begin first, for whoever may see the exemplar. */
export async function listAdoptionsOf(db: Db, exemplarId: string): Promise<ListedAdoption[]> {
  return await adoptions(db).where('a.exemplar_id', '=', exemplarId).orderBy('a.since').orderBy('a.id').execute()
}

/** True when the file shows the result of an adoption that the reader may see from either side. */
export async function mayReadFileOfAdoption(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const row = await adoptions(db)
    .where('a.file_id', '=', fileId)
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
    .select(['a.decided_at as decidedAt', 'a.reason'])
    .$narrowType<{ unitName: string; sourceName: string; state: AdoptionState }>()
