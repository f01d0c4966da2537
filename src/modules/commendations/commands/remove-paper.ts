import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { removePaperRow } from '../repository/content.ts'
import { getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** Takes a paper off a dossier that its unit still has in hand. */
export const removePaper = command({
  name: 'commendations.removePaper',
  input: z.object({ id, version, paperId: id }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.write,
  saved: savedDossier,
  async run({ db, now }, dossier, { paperId }) {
    take('edit', dossier)
    if (!(await removePaperRow(db, dossier.id, paperId, now))) throw new Refusal('missing', 'notFound')
    await saveDossier(db, dossier, {})
    return { id: dossier.id }
  },
})
