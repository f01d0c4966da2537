import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { clearFaultRow } from '../repository/content.ts'
import { getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** The proposing unit ticks one fault off, saying how it was mended. */
export const clearFault = command({
  name: 'commendations.clearFault',
  input: z.object({ id, version, faultId: id, answer: text(1000) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.write,
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { faultId, answer }) {
    take('edit', dossier)
    const cleared = { dossierId: dossier.id, faultId, answer, by: actor.id, at: now }
    if (!(await clearFaultRow(db, cleared))) throw new Refusal('missing', 'notFound')
    await saveDossier(db, dossier, {})
    return { id: dossier.id }
  },
})
