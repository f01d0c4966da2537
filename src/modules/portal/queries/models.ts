import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { type Exemplar, listExemplars, type Model } from './exemplars.ts'

/** An exemplar with a way of doing things that others can copy. */
export type WithModel = Exemplar & { model: Model }

/** Ways that work, the most copied first. */
export async function listModels(
  db: Db,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ models: WithModel[]; total: number }> {
  const { rows } = await sql<{ id: string; total: number }>`
    select m.exemplar_id as id, count(*) over () as total
    from portal.model m
    join portal.exemplar e on e.id = m.exemplar_id
    left join (select exemplar_id, count(*) as n from portal.adoption group by exemplar_id) a using (exemplar_id)
    order by coalesce(a.n, 0) desc, e.code desc limit ${limit} offset ${offset}`.execute(db)
  const found = await listExemplars(
    db,
    rows.map(({ id }) => id),
  )
  const models = rows.flatMap(({ id }) => found.filter((it): it is WithModel => it.id === id && it.model !== undefined))
  return { models, total: rows[0]?.total ?? 0 }
}

/** True when whose way it is may be named on paper today. */
export async function mayBeNamedOnPaper(db: Db, exemplarId: string): Promise<boolean> {
  const row = await db
    .selectFrom('portal.printable_exemplar')
    .select('exemplar_id')
    .where('exemplar_id', '=', exemplarId)
    .executeTakeFirst()
  return row !== undefined
}

/** The way of doing things at an address. */
export async function findModel(db: Db, slug: string): Promise<WithModel | undefined> {
  const row = await db.selectFrom('portal.model').where('slug', '=', slug).select('exemplar_id').executeTakeFirst()
  const [found] = row ? await listExemplars(db, [row.exemplar_id]) : []
  return found?.model && { ...found, model: found.model }
}
