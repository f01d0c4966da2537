import type { Db } from '#platform/db.ts'

/** Keeps that a person looked at subjects and found them to be others than this one. */
export async function addDifferent(
  db: Db,
  subjectId: string,
  otherIds: readonly string[],
  judgedBy: string,
  now: Date,
  reason: string | null = null,
): Promise<void> {
  if (otherIds.length === 0) return
  const rows = otherIds.map((other) => ({
    subject_id: subjectId,
    other_id: other,
    judged_by: judgedBy,
    judged_at: now,
    reason,
  }))
  await db
    .insertInto('exemplars.different')
    .values(rows)
    .onConflict((it) =>
      it
        .columns(['subject_id', 'other_id'])
        .doUpdateSet({ judged_by: judgedBy, judged_at: now, reason, ended_by: null, ended_at: null }),
    )
    .execute()
}

/** Takes back that two subjects are others, whichever way round it was said; gives whether it was said at all. */
export async function endDifferent(db: Db, subjectId: string, otherId: string, by: string, at: Date): Promise<boolean> {
  const rows = await db
    .updateTable('exemplars.different')
    .set({ ended_by: by, ended_at: at })
    .where('subject_id', 'in', [subjectId, otherId])
    .where('other_id', 'in', [subjectId, otherId])
    .where('ended_at', 'is', null)
    .returning('subject_id')
    .execute()
  return rows.length > 0
}
