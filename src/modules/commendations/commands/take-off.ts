import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { getDecision, removeAward, savedDecision, touchDecision } from '../repository/decision.ts'
import { addMove, getDossier, saveDossier } from '../repository/dossier.ts'

/** Takes one line off a draft decision; its dossier goes back to where it stood. */
export const takeOff = command({
  name: 'commendations.takeOff',
  input: z.object({ id, version, awardId: id }),
  subject: (db, it) => getDecision(db, it.id),
  allow: may.draft,
  saved: savedDecision,
  async run({ db, actor, now }, decision, { awardId }) {
    if (decision.state !== 'draft') throw new Refusal('conflict', 'wrongState')
    const dossier = await getDossier(db, await removeAward(db, decision.id, awardId), now)
    await saveDossier(db, dossier, { state: take('takeOff', dossier) })
    await addMove(db, { dossierId: dossier.id, kind: 'taken_off', fromId: decision.unitId, byId: actor.id, at: now })
    await touchDecision(db, decision)
    return { id: decision.id }
  },
})
