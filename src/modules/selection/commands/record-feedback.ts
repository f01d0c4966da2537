import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice as oneOf, date, id, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { feedbackKinds } from '../feedback.ts'
import { may } from '../policy.ts'
import { lockChoice } from '../repository/choice.ts'
import { addFeedback } from '../repository/packet.ts'

const link = optionalText(500).refine((it) => it === null || /^https?:\/\/\S+$/.test(it), 'selection.notALink')

/** Writes down what the Centre answered about somebody who was introduced; it stands on the record’s line of life. */
export const recordFeedback = command({
  name: 'selection.recordFeedback',
  input: z.object({
    ...{ choiceId: id, kind: oneOf(feedbackKinds), onDay: date, words: text(1000), document: optionalText(200), link },
  }),
  subject: async (db, { choiceId }, { now }) => ({ ...(await lockChoice(db, choiceId, now)), version: undefined }),
  allow: (actor, it) => may.run(actor, it),
  about: ({ exemplarId }) => exemplarId,
  async run({ db, actor, now }, choice, { kind, onDay, words, document, link: address }) {
    if (choice.state !== 'submitted') throw new Refusal('conflict', 'selection.notSubmitted')
    if (onDay > today(now)) throw new Refusal('invalid', 'invalid', { onDay: 'selection.inFuture' })
    const told = { choiceId: choice.id, kind, on: onDay, words, document, link: address, by: actor.id, at: now }
    return { id: await addFeedback(db, told) }
  },
})
