import type { Db } from '#platform/db.ts'
import type { Ordered } from '../documents/compose.ts'

type NewDocument = Omit<Ordered, 'state'> & { total: number; askedAt: Date }

export async function addDocument(db: Db, it: NewDocument): Promise<void> {
  await db
    .insertInto('commendations.document')
    .values({
      ...{ id: it.id, unit_id: it.unitId, decision_id: it.decisionId, dossier_id: it.dossierId, kind: it.kind },
      ...{ format: it.format, total: it.total, asked_by: it.askedBy, asked_at: it.askedAt },
    })
    .execute()
}

/** The order as the worker reads it. */
export async function getOrdered(db: Db, id: string): Promise<Ordered | undefined> {
  const row = await db
    .selectFrom('commendations.document')
    .select(['id', 'unit_id as unitId', 'decision_id as decisionId', 'dossier_id as dossierId', 'kind', 'format'])
    .select(['state', 'asked_by as askedBy'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, kind: row.kind as Ordered['kind'], format: row.format as Ordered['format'] }
}

/** So many lines are read. */
export async function noteProgress(db: Db, id: string, done: number): Promise<void> {
  await db.updateTable('commendations.document').set({ state: 'running', done }).where('id', '=', id).execute()
}

/** The file is there. */
export async function markDone(db: Db, id: string, fileId: string, now: Date): Promise<void> {
  await db
    .updateTable('commendations.document')
    .set((eb) => ({ state: 'done', done: eb.ref('total'), file_id: fileId, finished_at: now }))
    .where('id', '=', id)
    .execute()
}

export async function markFailed(db: Db, id: string, error: string, now: Date): Promise<void> {
  await db
    .updateTable('commendations.document')
    .set({ state: 'failed', error, finished_at: now })
    .where('id', '=', id)
    .execute()
}
