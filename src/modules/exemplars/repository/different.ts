import type { Db } from '#platform/db.ts'

/** Keeps that a person looked at subjects and found them to be others than this one. */
export async function addDifferent(
  db: Db,
  subjectId: string,
  otherIds: readonly string[],
  judgedBy: string,
  now: Date,
): Promise<void> {
  if (otherIds.length === 0) return
  const rows = otherIds.map((other) => ({
    subject_id: subjectId,
    other_id: other,
    judged_by: judgedBy,
    judged_at: now,
  }))
  await db
    .insertInto('exemplars.different')
    .values(rows)
    .onConflict((it) => it.doNothing())
    .execute()
}
