import { sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/** The ways of doing things that the units in scope described, the most followed first. */
export async function listModels(db: Db, scope: Scope, page: { limit: number; offset: number }) {
  return await db
    .selectFrom('replication.model as m')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'm.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['m.exemplar_id as exemplarId', 'm.name', 's.name as exemplarName', 'l.name as unitName'])
    .select([
      sql<number>`(select count(*) from replication.step t where t.exemplar_id = m.exemplar_id)`.as('steps'),
      sql<number>`(select count(*) from replication.adoption a
        where a.exemplar_id = m.exemplar_id and a.state = 'confirmed' and a.failed_at is null)`.as('adoptions'),
    ])
    .$narrowType<{ unitName: string }>()
    .where(within(scope, 'e.unit_id'))
    .where(open(scope, 'e.id'))
    .orderBy('adoptions', 'desc')
    .orderBy('m.name')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** How many ways of doing things the units in scope described. */
export async function countModels(db: Db, scope: Scope): Promise<number> {
  const { count } = await db
    .selectFrom('replication.model as m')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'm.exemplar_id')
    .select(sql<number>`count(*)`.as('count'))
    .where(within(scope, 'e.unit_id'))
    .where(open(scope, 'e.id'))
    .executeTakeFirstOrThrow()
  return count
}

export type ListedModel = Awaited<ReturnType<typeof listModels>>[number]
