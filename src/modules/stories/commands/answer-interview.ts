import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { stepTo } from '../interview.ts'
import { mayPress } from '../policy.ts'
import { getInterview, saveInterview } from '../repository/interview.ts'

/** The officer of the unit answers: when and how it can be, before the person is asked. */
export const answerInterview = command({
  name: 'stories.answerInterview',
  input: z.object({ id, version, answer: text(1000) }),
  subject: (db, input) => getInterview(db, input.id),
  allow: mayPress.answer,
  async run({ db, actor, now }, it, { answer }) {
    stepTo('answer', it.state)
    await saveInterview(db, it.id, { state: 'answered', answer, answered_by: actor.id, answered_at: now })
    return { id: it.id }
  },
})
