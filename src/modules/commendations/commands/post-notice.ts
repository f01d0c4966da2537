import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { isReadyForNotice } from '../notice.ts'
import { may } from '../policy.ts'
import { getTitle } from '../queries/law.ts'
import { decidesOn, dueOf } from '../queries/next-desk.ts'
import { findNotice } from '../queries/notice.ts'
import { getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'
import { addNotice } from '../repository/notice.ts'

/** The province asks for the public's opinion before a dossier goes to the State level, for as long as the law says. */
export const postNotice = command({
  name: 'commendations.postNotice',
  input: z.object({ id, version }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.handle,
  saved: savedDossier,
  about: (dossier) => dossier.id,
  async run({ db, actor, now }, dossier) {
    const title = await getTitle(db, dossier.titleId, 'vi')
    const isReady = isReadyForNotice({ ...dossier, ballotRule: title.ballotRule })
    if (!title.notice || !isReady || !decidesOn(title, dossier.deskKind)) throw new Refusal('conflict', 'wrongState')
    if (await findNotice(db, dossier.id, today(now))) throw new Refusal('conflict', 'commendations.noticePosted')

    const day = today(now)
    const toDay = await dueOf(db, 'cong-khai', day)
    const noticeId = await addNotice(db, {
      dossierId: dossier.id,
      fromDay: day,
      toDay,
      postedBy: actor.id,
      postedAt: now,
    })
    await saveDossier(db, dossier, {})
    return { id: noticeId }
  },
})
