import { z } from 'zod'
import { listFields } from '#modules/programmes/index.ts'
import { findAdoptable } from '#modules/replication/index.ts'
import { command } from '#platform/command.ts'
import { choice, id, optionalId, several, text, ticked, ticks } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getMember } from '../repository/member.ts'
import { setSpeaker } from '../repository/speaker.ts'
import { languages, travels } from '../speaker.ts'

/**
 * A rapporteur is a speaker whom other units may find and ask: about what, in which languages, how far they go, and which exemplar they
 * are, if one (III.2.b, III.3). Only with their consent, which is told with the form (decision 131).
 */
export const offerSpeaker = command({
  name: 'training.offerSpeaker',
  input: z.object({
    ...{ id, about: text(500), languages: ticks(choice(languages), 4), travels: choice(travels) },
    ...{ fieldIds: ticks(id, 10), exemplarId: optionalId, unseen: several(id, 500) },
    agreed: ticked.refine((it) => it, { error: 'training.mustAgree' }),
  }),
  unkept: ['unseen'],
  subject: (db, input) => getMember(db, input.id),
  allow: may.speak,
  async run({ db, actor, now }, member, { agreed: _, unseen, ...offer }) {
    if (member.part !== 'rapporteur') throw new Refusal('conflict', 'training.notARapporteur')
    if (member.leftOn) throw new Refusal('conflict', 'training.hasLeft')
    const day = today(now)
    const faults: Record<string, string> = {}
    if (offer.languages.length === 0) faults.languages = 'required'
    const known = new Set((await listFields(db, 'vi')).map((field) => field.id))
    if (offer.fieldIds.length === 0) faults.fieldIds = 'required'
    else if (!offer.fieldIds.every((fieldId) => known.has(fieldId))) faults.fieldIds = 'notAChoice'
    const { exemplarId } = offer
    const isFound = !exemplarId || (!unseen.includes(exemplarId) && (await findAdoptable(db, exemplarId, day)))
    if (!isFound) faults.exemplarId = 'notAChoice'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    await setSpeaker(db, { memberId: member.id, ...offer, agreedOn: day, by: actor.id, at: now })
    return { id: member.id }
  },
})
