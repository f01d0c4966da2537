import { z } from 'zod'
import { bearerOf } from '#modules/exemplars/index.ts'
import { command } from '#platform/command.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { countOpenFaults } from '../queries/faults.ts'
import { dueOf } from '../queries/next-desk.ts'
import { refuseUnready } from '../queries/refuse-unready.ts'
import { addMove, getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** A mended dossier goes back to the desk that returned it, once every fault is ticked off. */
export const resubmit = command({
  name: 'commendations.resubmit',
  input: z.object({ id, version, note: optionalText(1000) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.write,
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { note }) {
    const state = take('resubmit', dossier)
    const day = today(now)
    if ((await countOpenFaults(db, dossier.id)) > 0) throw new Refusal('conflict', 'commendations.faultsOpen')
    await refuseUnready(db, dossier, day)

    const desk = await bearerOf(db, dossier.returnedBy!, day)
    const dueOn = await dueOf(db, 'tham-dinh', day)
    await saveDossier(db, dossier, { state, holder_id: desk.id, returned_by: null, due_on: dueOn })
    const went = { dossierId: dossier.id, fromId: dossier.ownerId, toId: desk.id, note, dueOn, byId: actor.id, at: now }
    await addMove(db, { ...went, kind: 'resubmitted' })
    return { id: dossier.id }
  },
})
