import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { getTitle } from '../queries/law.ts'
import { decidesOn, findNextDesk } from '../queries/next-desk.ts'
import { countOpenOpinions } from '../queries/opinions.ts'
import { addMove, getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** A desk that has checked a dossier sends it to the next one on its route. */
export const forward = command({
  name: 'commendations.forward',
  input: z.object({ id, version, note: optionalText(1000) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.handle,
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { note }) {
    const state = take('forward', dossier)
    const { deskId, deskKind } = dossier
    const title = await getTitle(db, dossier.titleId, 'vi')
    if (decidesOn(title, deskKind)) throw new Refusal('conflict', 'commendations.decidesHere')
    if ((await countOpenOpinions(db, dossier.id)) > 0) throw new Refusal('conflict', 'commendations.opinionOpen')
    const next = await findNextDesk(db, { ...dossier, id: deskId, kind: deskKind }, today(now))
    if (!next) throw new Refusal('conflict', 'commendations.noDesk')

    const { desk, dueOn } = next
    await saveDossier(db, dossier, { state, holder_id: desk.id, due_on: dueOn })
    const went = { dossierId: dossier.id, fromId: deskId, toId: desk.id, note, dueOn, byId: actor.id, at: now }
    await addMove(db, { ...went, kind: 'forwarded' })
    return { id: dossier.id }
  },
})
