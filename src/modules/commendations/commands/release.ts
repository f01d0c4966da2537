import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { addMove, getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** The head of the desk lets a stopped dossier go on, saying what came of the matter. */
export const release = command({
  name: 'commendations.release',
  input: z.object({ id, version, reason: text(1000) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.decline,
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { reason }) {
    const state = take('release', dossier)
    await saveDossier(db, dossier, { state, held_state: null, hold_kind: null, hold_reason: null })
    const went = { dossierId: dossier.id, fromId: dossier.deskId, byId: actor.id, at: now }
    await addMove(db, { ...went, kind: 'released', note: reason })
    return { id: dossier.id }
  },
})
