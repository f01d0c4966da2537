import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { lockChoice, saveChoice } from '../repository/choice.ts'

/** The standing office takes a choice into the province’s list, to be appraised. */
export const gatherChoice = command({
  name: 'selection.gatherChoice',
  input: z.object({ choiceId: id, version }),
  subject: (db, { choiceId }, { now }) => lockChoice(db, choiceId, now),
  allow: (actor, it) => may.run(actor, it),
  about: ({ exemplarId }) => exemplarId,
  async run({ db }, choice) {
    await saveChoice(db, choice, { state: take('gather', choice.state) })
    return { id: choice.id }
  },
})
