import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { addMove, getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** The head of the proposing unit takes a dossier back for good, with the reason. */
export const withdraw = command({
  name: 'commendations.withdraw',
  input: z.object({ id, version, reason: text(1000) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.withdraw,
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { reason }) {
    const state = take('withdraw', dossier)
    await saveDossier(db, dossier, { state, returned_by: null, due_on: null, closed_reason: reason })
    const went = { dossierId: dossier.id, fromId: dossier.deskId, toId: dossier.ownerId, byId: actor.id, at: now }
    await addMove(db, { ...went, kind: 'withdrawn', note: reason })
    return { id: dossier.id }
  },
})
