import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'

/** Writes down what must be mended before the report is sent again. */
export async function addFaults(db: Db, reportId: string, texts: readonly string[], by: string, at: Date) {
  await db
    .insertInto('reporting.fault')
    .values(
      texts.map((text, index) => ({
        id: newId(at),
        report_id: reportId,
        ord: index + 1,
        text,
        raised_by: by,
        raised_at: at,
      })),
    )
    .execute()
}

/** Ticks off one fault with what was done about it. @throws Refusal `missing` when it is no open fault of this report. */
export async function clearFault(
  db: Db,
  it: { reportId: string; faultId: string; answer: string; by: string; at: Date },
): Promise<void> {
  const cleared = await db
    .updateTable('reporting.fault')
    .set({ cleared_by: it.by, cleared_at: it.at, answer: it.answer })
    .where('id', '=', it.faultId)
    .where('report_id', '=', it.reportId)
    .where('cleared_at', 'is', null)
    .executeTakeFirst()
  if (cleared.numUpdatedRows === 0n) throw new Refusal('missing', 'notFound')
}
