import type { Scene } from './command.ts'
import type { Db } from './db.ts'
import { Refusal } from './refusal.ts'

/** What the audit trail keeps of a change. */
export type Audited = {
  action: string
  subjectId: string
  aboutId: string | undefined
  unitId: string | undefined
  input: object
}

/** Writes one line of the audit trail, in the change's own transaction. */
export async function recordEntry(db: Db, scene: Scene, entry: Audited): Promise<void> {
  await db
    .insertInto('audit.entry')
    .values({
      at: scene.now,
      actor_id: scene.actor.id,
      action: entry.action,
      subject_id: entry.subjectId,
      about_id: entry.aboutId ?? entry.subjectId,
      unit_id: entry.unitId ?? null,
      input: JSON.stringify(entry.input),
      request_id: scene.requestId ?? null,
      submission: scene.submission ?? null,
    })
    .execute()
}

/** Writes what the product did by itself, as a consequence or by the clock: no official stands behind it. */
export async function recordOwnEntry(db: Db, now: Date, entry: Audited): Promise<void> {
  await db
    .insertInto('audit.entry')
    .values({
      ...{ at: now, actor_id: null, action: entry.action, subject_id: entry.subjectId },
      ...{ about_id: entry.aboutId ?? entry.subjectId, unit_id: entry.unitId ?? null },
      input: JSON.stringify(entry.input),
    })
    .execute()
}

/** The subject that an earlier sending of the same form made, if this form was sent before. */
export async function findSubmission(db: Db, scene: Scene, action: string): Promise<string | undefined> {
  if (!scene.submission) return undefined
  const entry = await db
    .selectFrom('audit.entry')
    .select(['action', 'actor_id', 'subject_id'])
    .where('submission', '=', scene.submission)
    .executeTakeFirst()
  if (!entry) return undefined
  if (entry.action !== action || entry.actor_id !== scene.actor.id) throw new Refusal('conflict', 'sentBefore')
  return entry.subject_id ?? undefined
}
