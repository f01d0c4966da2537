import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultOfOutcome, learnOutcomes } from '../learning.ts'
import { may } from '../policy.ts'
import { getRequest, type Request, saveAnswer } from '../repository/learning.ts'

/** The source answers whoever wants to learn: when to come and whom to ask for, the answer itself, or why not now. Once. */
export const answerLearner = command({
  name: 'replication.answerLearner',
  input: z.object({ requestId: id, version, outcome: choice(learnOutcomes), answer: text(2000) }),
  subject: (db, { requestId }, { now }) => getRequest(db, requestId, today(now)),
  allow: may.answer,
  saved: ({ answer }: Request) => ({ answer: answer ?? '' }),
  about: (request) => request.exemplarId,
  unkept: ['answer'],
  async run({ db, actor, now }, request, { outcome, answer }) {
    if (request.outcome) throw new Refusal('conflict', 'replication.answered', { form: 'replication.answered' })
    const fault = faultOfOutcome(request.kind, outcome)
    if (fault) throw new Refusal('invalid', 'invalid', { outcome: fault })

    await saveAnswer(db, request, { outcome, answer, by: actor.id, at: now })
    return { id: request.id }
  },
})
