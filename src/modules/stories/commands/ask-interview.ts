import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, text } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { agencyOf, mayPress } from '../policy.ts'
import { getOffered } from '../queries/offer.ts'
import { addInterview } from '../repository/interview.ts'

/** An agency asks the unit to meet an exemplar who agrees to the press. */
export const askInterview = command({
  name: 'stories.askInterview',
  input: z.object({ id, outlet: text(200), purpose: text(1000), wished: text(300) }),
  subject: async (db, input, { now }) => ({ ...(await getOffered(db, input.id, today(now))), isOffered: true }),
  allow: (actor, it) => mayPress.ask(actor, it),
  async run({ db, actor, now }, { id: exemplarId, unitId }, { outlet, purpose, wished }) {
    const interviewId = newId(now)
    const agencyId = agencyOf(actor).unitId
    const sides = { exemplarId, unitId, agencyId, outlet }
    await addInterview(db, { id: interviewId, ...sides, purpose, wished, by: actor.id, at: now })
    return { id: interviewId }
  },
})
