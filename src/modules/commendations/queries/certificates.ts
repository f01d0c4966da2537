import type { Db } from '#platform/db.ts'

/** A certificate of a decision that was shown before. */
export type ListedCertificate = {
  awardId: string
  serial: string
  recipientName: string
  payload: string
  state: string
}

/** The certificates in hand of a decision, in the order of its annex. */
export async function listCertificates(db: Db, decisionId: string): Promise<ListedCertificate[]> {
  return await db
    .selectFrom('commendations.certificate as c')
    .innerJoin('commendations.award as w', 'w.id', 'c.award_id')
    .select(['c.award_id as awardId', 'c.serial', 'w.recipient_name as recipientName', 'c.payload', 'w.state'])
    .where('w.decision_id', '=', decisionId)
    .where('c.ended_at', 'is', null)
    .orderBy('w.annex_no')
    .execute()
}
