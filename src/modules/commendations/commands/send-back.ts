import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { dueOf } from '../queries/next-desk.ts'
import { addFaults } from '../repository/content.ts'
import { addMove, getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** A desk sends a dossier back to the unit that proposed it, with what has to be mended, one line each. */
export const sendBack = command({
  name: 'commendations.sendBack',
  input: z.object({ id, version, faults: text(4000) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.handle,
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { faults }) {
    const state = take('sendBack', dossier)
    const texts = faults
      .split('\n')
      .map((it) => it.trim())
      .filter(Boolean)
    if (texts.length > 20) throw new Refusal('invalid', 'invalid', { faults: 'tooMany' })
    const { deskId, ownerId } = dossier
    const dueOn = await dueOf(db, 'bo-sung', today(now))
    await addFaults(db, { dossierId: dossier.id, texts, unitId: deskId, raisedBy: actor.id, raisedAt: now })
    await saveDossier(db, dossier, { state, holder_id: ownerId, returned_by: deskId, due_on: dueOn })
    const went = { dossierId: dossier.id, fromId: deskId, toId: ownerId, dueOn, byId: actor.id, at: now }
    await addMove(db, { ...went, kind: 'returned', note: texts.join('; ') })
    return { id: dossier.id }
  },
})
