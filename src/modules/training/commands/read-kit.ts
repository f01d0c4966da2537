import { z } from 'zod'
import { findBriefing } from '#modules/outreach/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getMember } from '../repository/member.ts'
import { addReading } from '../repository/talk.ts'

/** A rapporteur read a briefing kit: they say it themselves, or their unit that handed it to them. */
export const readKit = command({
  name: 'training.readKit',
  input: z.object({ formId: id, memberId: id }),
  subject: (db, { memberId }) => getMember(db, memberId),
  allow: may.speak,
  async run({ db, actor, now }, member, { formId }) {
    if (member.leftOn || member.part !== 'rapporteur')
      throw new Refusal('invalid', 'invalid', { memberId: 'notAChoice' })
    if (!(await findBriefing(db, scopeOf(actor), formId, today(now)))) throw new Refusal('missing', 'notFound')
    await addReading(db, { memberId: member.id, formId, on: today(now), by: actor.id, at: now })
    return { id: member.id }
  },
})
