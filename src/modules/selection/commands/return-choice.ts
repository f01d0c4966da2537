import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { lockChoice, saveChoice } from '../repository/choice.ts'

/** The standing office gives a choice back to be mended, with the reason. It keeps its place in the unit’s number. */
export const returnChoice = command({
  name: 'selection.returnChoice',
  input: z.object({ choiceId: id, version, reason: text(500) }),
  subject: (db, { choiceId }, { now }) => lockChoice(db, choiceId, now),
  allow: (actor, it) => may.run(actor, it),
  about: ({ exemplarId }) => exemplarId,
  async run({ db }, choice, { reason }) {
    await saveChoice(db, choice, { state: take('return', choice.state), note: reason })
    return { id: choice.id }
  },
})
