import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { can } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { dueOf } from '../queries/next-desk.ts'
import { getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'
import { addOpinion, hasOpenOpinion } from '../repository/opinion.ts'

/** The desk asks another agency what it knows of the subject (hiệp y), with a day by which to answer. */
export const askOpinion = command({
  name: 'commendations.askOpinion',
  input: z.object({ id, version, unitId: id, question: text(1000) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.handle,
  saved: savedDossier,
  about: (dossier) => dossier.id,
  async run({ db, actor, now }, dossier, { unitId, question }) {
    if (!can('forward', dossier) && dossier.state !== 'passed') throw new Refusal('conflict', 'wrongState')
    if (unitId === dossier.deskId || unitId === dossier.ownerId)
      throw new Refusal('invalid', 'invalid', { unitId: 'commendations.askAnother' })
    if (await hasOpenOpinion(db, dossier.id, unitId))
      throw new Refusal('invalid', 'invalid', { unitId: 'commendations.askedAlready' })

    const opinionId = newId(now)
    const dueOn = await dueOf(db, 'hiep-y', today(now))
    const asked = { dossierId: dossier.id, unitId, byUnitId: dossier.deskId, question, askedBy: actor.id, askedAt: now }
    await addOpinion(db, { id: opinionId, ...asked, dueOn })
    await saveDossier(db, dossier, {})
    return { id: opinionId }
  },
})
