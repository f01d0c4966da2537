import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { mayAddPapers } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { readReadiness } from '../queries/readiness.ts'
import { addMove, getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** The proposing unit completes a fast file: every paper that was left for later is there now. */
export const completeFast = command({
  name: 'commendations.completeFast',
  input: z.object({ id, version }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.write,
  saved: savedDossier,
  async run({ db, actor, now }, dossier) {
    if (!dossier.fast || !mayAddPapers(dossier))
      throw new Refusal('conflict', dossier.state === 'on_hold' ? 'commendations.held' : 'wrongState')
    const { isComplete } = await readReadiness(db, dossier, today(now))
    if (!isComplete) throw new Refusal('conflict', 'commendations.papersMissing')
    await saveDossier(db, dossier, { completed_at: now })
    const went = { dossierId: dossier.id, fromId: dossier.ownerId, byId: actor.id, at: now }
    await addMove(db, { ...went, kind: 'completed' })
    return { id: dossier.id }
  },
})
