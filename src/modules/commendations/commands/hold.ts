import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, text, version } from '#platform/input.ts'
import { holdKinds, take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { addMove, getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** Stops a dossier where it lies while discipline, an inspection or a complaint is open (principle P8), with the reason. */
export const hold = command({
  name: 'commendations.hold',
  input: z.object({ id, version, kind: choice(holdKinds), reason: text(1000) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: (actor, dossier) => may.handle(actor, dossier) || may.write(actor, dossier),
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { kind, reason }) {
    const state = take('hold', dossier)
    await saveDossier(db, dossier, { state, held_state: dossier.state, hold_kind: kind, hold_reason: reason })
    const went = { dossierId: dossier.id, fromId: dossier.deskId, byId: actor.id, at: now }
    await addMove(db, { ...went, kind: 'held', note: reason })
    return { id: dossier.id }
  },
})
