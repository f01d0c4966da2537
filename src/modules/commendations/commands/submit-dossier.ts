import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { decidesOn, dueOf, findNextDesk } from '../queries/next-desk.ts'
import { refuseUnready } from '../queries/refuse-unready.ts'
import { addMove, getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** The proposing unit sends a dossier to the first desk of its route, or takes it up itself where it decides. */
export const submitDossier = command({
  name: 'commendations.submit',
  input: z.object({ id, version, note: optionalText(1000) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.write,
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { note }) {
    const state = take('submit', dossier)
    const day = today(now)
    const { title } = await refuseUnready(db, dossier, day)

    const own = await getUnit(db, dossier.ownerId)
    const next = decidesOn(title, own.kind)
      ? { desk: own, dueOn: await dueOf(db, 'tham-dinh', day) }
      : await findNextDesk(db, { ...dossier, id: own.id, kind: own.kind }, day)
    if (!next) throw new Refusal('conflict', 'commendations.noDesk')

    const { desk, dueOn } = next
    await saveDossier(db, dossier, { state, holder_id: desk.id, due_on: dueOn, received_at: now })
    const went = { dossierId: dossier.id, fromId: own.id, toId: desk.id, note, dueOn, byId: actor.id, at: now }
    await addMove(db, { ...went, kind: 'submitted' })
    return { id: dossier.id }
  },
})
