import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Level } from '../nomination.ts'

export type NewRecognition = {
  id: string
  exemplarId: string
  nominationId: string
  unitId: string
  level: Level
  decisionNo: string
  decidedOn: DateText
  signer: string
  fileId: string | null
  recordedBy: string
  recordedAt: Date
}

/** Keeps a recognition: one exemplar at one level by one decision. It stays, whatever comes later. */
export async function addRecognition(db: Db, it: NewRecognition): Promise<void> {
  await db
    .insertInto('exemplars.recognition')
    .values({
      ...{ id: it.id, exemplar_id: it.exemplarId, nomination_id: it.nominationId, unit_id: it.unitId, level: it.level },
      ...{ decision_no: it.decisionNo, decided_on: it.decidedOn, signer: it.signer, file_id: it.fileId },
      ...{ recorded_by: it.recordedBy, recorded_at: it.recordedAt },
    })
    .execute()
}
