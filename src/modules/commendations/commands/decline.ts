import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { addMove, getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** The head of a desk does not select a dossier, and tells the unit that proposed it why. */
export const decline = command({
  name: 'commendations.decline',
  input: z.object({ id, version, reason: text(1000) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.decline,
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { reason }) {
    const state = take('decline', dossier)
    await saveDossier(db, dossier, { state, due_on: null, closed_reason: reason })
    const went = { dossierId: dossier.id, fromId: dossier.deskId, toId: dossier.ownerId, byId: actor.id, at: now }
    await addMove(db, { ...went, kind: 'declined', note: reason })
    return { id: dossier.id }
  },
})
