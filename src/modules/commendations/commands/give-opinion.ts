import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { answerOpinion, getOpinion } from '../repository/opinion.ts'

export const verdicts = ['agree', 'disagree', 'remark'] as const

/** The agency that was asked answers. */
export const giveOpinion = command({
  name: 'commendations.giveOpinion',
  input: z.object({ id, version, verdict: choice(verdicts), answer: text(2000) }),
  subject: (db, it, { now }) => getOpinion(db, it.id, now),
  allow: (actor, { askedId }) => may.answer(actor, askedId),
  about: ({ dossierId }) => dossierId,
  async run({ db, actor, now }, opinion, { verdict, answer }) {
    if (opinion.answeredAt) throw new Refusal('conflict', 'wrongState')
    await answerOpinion(db, opinion, { verdict, answer, by: actor.id, at: now })
    return { id: opinion.id }
  },
})
