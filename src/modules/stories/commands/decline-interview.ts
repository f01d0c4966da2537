import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { stepTo } from '../interview.ts'
import { mayPress } from '../policy.ts'
import { getInterview, saveInterview } from '../repository/interview.ts'

/** Nothing comes of it, with why: the unit cannot, the person does not want to, or the agency takes its request back. */
export const declineInterview = command({
  name: 'stories.declineInterview',
  input: z.object({ id, version, why: text(500) }),
  subject: (db, input) => getInterview(db, input.id),
  allow: mayPress.decline,
  async run({ db, actor, now }, it, { why }) {
    stepTo('decline', it.state)
    await saveInterview(db, it.id, { state: 'declined', ended_on: today(now), end_note: why, ended_by: actor.id })
    return { id: it.id }
  },
})
