import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice as oneOf, id, text, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { lockChoice, saveChoice } from '../repository/choice.ts'

export const verdicts = ['pass', 'fail'] as const

/** The standing office says whether a choice meets what is asked of the nation’s list, and why (clause VI.1.c). */
export const appraiseChoice = command({
  name: 'selection.appraiseChoice',
  input: z.object({ choiceId: id, version, verdict: oneOf(verdicts), words: text(1000) }),
  subject: (db, { choiceId }, { now }) => lockChoice(db, choiceId, now),
  allow: (actor, it) => may.run(actor, it),
  about: ({ exemplarId }) => exemplarId,
  async run({ db, now }, choice, { verdict, words }) {
    const state = take(verdict, choice.state)
    await saveChoice(db, choice, { state, note: words, judged_at: now, ...(verdict === 'fail' && { listed: null }) })
    return { id: choice.id }
  },
})
