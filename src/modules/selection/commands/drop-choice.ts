import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { lockChoice, saveChoice } from '../repository/choice.ts'

/** A choice falls out, with the reason: the first reserve of the unit moves up. */
export const dropChoice = command({
  name: 'selection.dropChoice',
  input: z.object({ choiceId: id, version, reason: text(500) }),
  subject: (db, { choiceId }, { now }) => lockChoice(db, choiceId, now),
  allow: (actor, { keeperId, officeId }) => may.drop(actor, { unitId: keeperId, officeId }),
  about: ({ exemplarId }) => exemplarId,
  async run({ db }, choice, { reason }) {
    await saveChoice(db, choice, { state: take('drop', choice.state), note: reason, listed: null })
    return { id: choice.id }
  },
})
