import { z } from 'zod'
import { lockSitting, placeOnAgenda } from '#modules/councils/index.ts'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { listPeople } from '../queries/matter.ts'
import { decidesOn } from '../queries/next-desk.ts'
import { countOpenOpinions } from '../queries/opinions.ts'
import { refuseUnready } from '../queries/refuse-unready.ts'
import { addMove, getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** The desk that decides puts a dossier on the agenda of a sitting of its council, with its papers and who is tied to it. */
export const toCouncil = command({
  name: 'commendations.toCouncil',
  input: z.object({ id, version, sittingId: id }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.handle,
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { sittingId }) {
    const state = take('toCouncil', dossier)
    const { title, checklist } = await refuseUnready(db, dossier, today(now))
    if (!decidesOn(title, dossier.deskKind)) throw new Refusal('conflict', 'commendations.decidesElsewhere')
    if (!title.ballotRule) throw new Refusal('conflict', 'commendations.noBallot')
    if ((await countOpenOpinions(db, dossier.id)) > 0) throw new Refusal('conflict', 'commendations.opinionOpen')
    const sitting = await lockSitting(db, sittingId)
    if (sitting.keeperId !== dossier.deskId) throw new Refusal('invalid', 'invalid', { sittingId: 'notAChoice' })

    const itemId = await placeOnAgenda(
      db,
      sitting,
      {
        ...{ kind: 'commendation', id: dossier.id, title: `${title.name}: ${dossier.recipientName}` },
        ...{ unitId: dossier.deskId, ruleKey: title.ballotRule, unitIds: [dossier.ownerId] },
        ...{ exemplarIds: dossier.exemplarId ? [dossier.exemplarId] : [], people: await listPeople(db, dossier) },
        papers: checklist.flatMap(({ held }) => held.map((it) => ({ fileId: it.fileId, title: it.title }))),
      },
      now,
    )
    await saveDossier(db, dossier, {
      ...{ state, council_item_id: itemId, council_words: null, council_passed: null, council_at: null },
    })
    await addMove(db, { dossierId: dossier.id, kind: 'to_council', fromId: dossier.deskId, byId: actor.id, at: now })
    return { id: dossier.id }
  },
})
