import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { findNotice } from '../queries/notice.ts'
import { getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'
import { addObjection } from '../repository/notice.ts'

/**
 * The desk writes down an objection that came in while the notice stands. Who objects is kept apart, and neither the
 * name nor the contact enters the audit trail.
 */
export const recordObjection = command({
  name: 'commendations.recordObjection',
  input: z.object({ id, version, body: text(4000), name: optionalText(200), contact: optionalText(200) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.handle,
  saved: savedDossier,
  about: (dossier) => dossier.id,
  unkept: ['body', 'name', 'contact'],
  async run({ db, now }, dossier, { body, name, contact }) {
    const notice = await findNotice(db, dossier.id, today(now))
    if (!notice?.isOpen) throw new Refusal('conflict', 'commendations.noticeOver')
    const objectionId = await addObjection(db, { noticeId: notice.id, body, name, contact, now })
    await saveDossier(db, dossier, {})
    return { id: objectionId }
  },
})
