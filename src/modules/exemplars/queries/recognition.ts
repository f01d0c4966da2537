import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Level } from '../nomination.ts'
import { visible } from './visible.ts'

export type ShownRecognition = Awaited<ReturnType<typeof listRecognitions>>[number]

/** The recognitions of an exemplar, newest first. */
export async function listRecognitions(db: Db, scope: Scope, exemplarId: string) {
  const rows = await db
    .selectFrom('exemplars.recognition as r')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'r.exemplar_id')
    .innerJoin('units.label as l', 'l.unit_id', 'r.unit_id')
    .leftJoin('files.file as f', 'f.id', 'r.file_id')
    .select([
      'r.id',
      'r.level',
      'r.decision_no as decisionNo',
      'r.decided_on as decidedOn',
      'r.signer',
      'r.file_id as fileId',
    ])
    .select(['f.name as fileName', 'l.name as unitName'])
    .where('r.exemplar_id', '=', exemplarId)
    .where(visible(scope))
    .orderBy('r.decided_on', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, level: row.level as Level }))
}
