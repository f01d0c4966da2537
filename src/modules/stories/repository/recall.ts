import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { FarChannel } from '../queries/naming.ts'

/** What the product did by itself, a channel that it does not reach, or the paper and the money in somebody's hands. */
export type RecallKind = 'taken_down' | 'corrected' | 'sent_back' | FarChannel | 'item'

type NewRecall = {
  revocationId: string
  kind: RecallKind
  unitId: string
  exemplarId?: string | null
  storyId?: string | null
  at: Date
  /** Done as it is written: by the product itself. */
  isDone?: boolean
}

/** Adds a line to the recall list of a revocation. False where it stands there already: whoever comes twice does nothing. */
export async function addRecall(db: Db, it: NewRecall): Promise<boolean> {
  const { rows } = await sql`insert into stories.recall
      (id, revocation_id, kind, unit_id, exemplar_id, story_id, created_at, done_at)
    values (${newId(it.at)}, ${it.revocationId}, ${it.kind}, ${it.unitId}, ${it.exemplarId ?? null}, ${it.storyId ?? null},
      ${it.at}, ${it.isDone ? it.at : null})
    on conflict (revocation_id, kind, unit_id, exemplar_id, story_id) do nothing returning id`.execute(db)
  return rows.length > 0
}

/** A line of a recall list as commands see it. */
export type Recall = { id: string; unitId: string; revocationId: string; isDone: boolean; version: number }

/** Reads a line for change, holding its row until the transaction ends. */
export async function getRecall(db: Db, id: string): Promise<Recall> {
  const row = await db
    .selectFrom('stories.recall')
    .select(['id', 'unit_id as unitId', 'revocation_id as revocationId', 'done_at as doneAt', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { doneAt, ...rest } = row
  return { ...rest, isDone: doneAt !== null }
}

/** Ticks a line off: who did it, when, and what they say of it. */
export async function tickOff(db: Db, { id, version }: Recall, done: { by: string; at: Date; note: string | null }) {
  await db
    .updateTable('stories.recall')
    .set({ done_at: done.at, done_by: done.by, note: done.note, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
