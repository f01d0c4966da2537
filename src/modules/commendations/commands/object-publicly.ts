import { z } from 'zod'
import { recordOwnEntry } from '#platform/audit.ts'
import { read } from '#platform/command.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { id, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { findNoticeForChange } from '../queries/public-notice.ts'
import { addObjection } from '../repository/notice.ts'

const input = z.object({ id, body: text(4000), name: optionalText(200), contact: optionalText(200) })

/**
 * Somebody without an account objects while a notice stands. It reaches the desk as what was told there does: who objects is
 * kept apart for the head alone, and the audit trail has no word of it.
 * @throws Refusal `missing` where no such notice stands today, `invalid` with each field.
 */
export async function objectPublicly({ db: outside, now }: { db: Db; now: Date }, raw: unknown): Promise<void> {
  const { id: noticeId, ...said } = read(input, raw)
  await inTransaction(outside, async (db) => {
    const notice = await findNoticeForChange(db, noticeId, today(now))
    if (!notice) throw new Refusal('missing', 'notFound')
    await addObjection(db, { noticeId, ...said, now })
    const about = { subjectId: notice.dossierId, aboutId: notice.dossierId, unitId: notice.holderId }
    await recordOwnEntry(db, now, { action: 'commendations.objectPublicly', ...about, input: {} })
  })
}
