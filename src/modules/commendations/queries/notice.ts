import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Notice } from '../notice.ts'

/** The notice of a dossier that was shown or locked before. */
export async function findNotice(db: Db, dossierId: string, day: DateText): Promise<Notice | undefined> {
  const notice = await db
    .selectFrom('commendations.notice')
    .select(['id', 'from_day as fromDay', 'to_day as toDay'])
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  if (!notice) return undefined
  const rows = await db
    .selectFrom('commendations.objection as o')
    .leftJoin('commendations.objector as who', 'who.objection_id', 'o.id')
    .select(['o.id', 'o.body', 'o.received_on as receivedOn', 'o.verdict', 'o.answer', 'o.version'])
    .select('who.objection_id as objectorId')
    .where('o.notice_id', '=', notice.id)
    .orderBy('o.id')
    .execute()
  const objections = rows.map(({ objectorId, verdict, ...row }) => ({
    ...row,
    verdict: verdict as Notice['objections'][number]['verdict'],
    hasObjector: objectorId !== null,
  }))
  return { ...notice, isOpen: day <= notice.toDay, objections }
}
