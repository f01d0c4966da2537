import type { Db } from '#platform/db.ts'
import { fingerprint, type Frozen } from '../queries/content.ts'

/** Keeps what the figures were at signing, with the records behind each and a fingerprint of it all. */
export async function freezeFigures(db: Db, id: string, content: Frozen): Promise<void> {
  const { figures, owed, units, doubts, forms } = content
  const frozen = { figures, owed, units, doubts, forms }
  await db
    .updateTable('reporting.report')
    .set({ figures: JSON.stringify(frozen), figures_sha256: fingerprint(frozen) })
    .where('id', '=', id)
    .execute()
}

/** Keeps a typed figure with its reason, beside the computed one. */
export async function saveOverride(
  db: Db,
  it: { reportId: string; code: string; value: number; reason: string; by: string; at: Date },
): Promise<void> {
  const typed = { value: it.value, reason: it.reason, typed_by: it.by, typed_at: it.at }
  await db
    .insertInto('reporting.override')
    .values({ report_id: it.reportId, indicator: it.code, ...typed })
    .onConflict((on) => on.columns(['report_id', 'indicator']).doUpdateSet(typed))
    .execute()
}

/** Keeps what a unit says of a figure that looks wrong; what it said before is in the audit trail. */
export async function saveExplanation(
  db: Db,
  it: { reportId: string; doubt: string; words: string; by: string; at: Date },
): Promise<void> {
  const said = { words: it.words, explained_by: it.by, explained_at: it.at }
  await db
    .insertInto('reporting.explanation')
    .values({ report_id: it.reportId, doubt: it.doubt, ...said })
    .onConflict((on) => on.columns(['report_id', 'doubt']).doUpdateSet(said))
    .execute()
}

/** Goes back to the computed figure. The audit trail keeps what had been typed. */
export async function dropOverride(db: Db, reportId: string, code: string): Promise<void> {
  await db.deleteFrom('reporting.override').where('report_id', '=', reportId).where('indicator', '=', code).execute()
}
