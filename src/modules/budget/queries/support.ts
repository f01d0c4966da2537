import { sql } from 'kysely'
import { visible } from '#modules/exemplars/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/** A support of money under a fostering plan, as a choice of who pays it out. */
export type Support = { id: string; what: string; exemplarName: string; givenOn: string }

/** The supports of money under plans of a unit that the reader may see, for which no payment was named yet. */
export async function listSupports(db: Db, scope: Scope, unitId: string): Promise<Support[]> {
  return await supports(db, unitId)
    .where(visible(scope))
    .select(['x.id', 'x.what', 's.name as exemplarName', 'x.given_on as givenOn'])
    .orderBy('x.given_on', 'desc')
    .limit(100)
    .execute()
}

/** One of them, for a command: it knows no reader, the page offered only what its reader sees. */
export const findSupport = (db: Db, unitId: string, id: string) =>
  supports(db, unitId).where('x.id', '=', id).select(['x.id', 'p.id as planId']).executeTakeFirst()

const supports = (db: Db, unitId: string) =>
  db
    .selectFrom('fostering.support as x')
    .innerJoin('fostering.plan as p', 'p.id', 'x.plan_id')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'p.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .where('x.kind', '=', 'money')
    .where('p.unit_id', '=', unitId)
    .where(sql<boolean>`not exists (select from budget.act a where a.support_id = x.id)`)

/** The exemplars of a unit that the reader may see, as choices of who receives a gift. */
export const listOwnExemplars = (db: Db, scope: Scope, unitId: string) =>
  db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .select(['e.id', 's.name', 'e.code'])
    .where('e.unit_id', '=', unitId)
    .where('e.stage', 'not in', ['on_hold', 'withdrawn'])
    .where(visible(scope))
    .orderBy('s.name')
    .limit(300)
    .execute()

/** True for an exemplar of this unit. */
export const isOwnExemplar = (db: Db, unitId: string, id: string) =>
  db.selectFrom('exemplars.exemplar').select('id').where('id', '=', id).where('unit_id', '=', unitId).executeTakeFirst()
