import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { may } from '../policy.ts'
import { getDraft, removeDraft } from '../repository/set.ts'

/** Gives a draft up that nobody was judged by. */
export const discardDraft = command({
  name: 'criteria.discard',
  input: z.object({ id, version }),
  subject: (db, it) => getDraft(db, it.id),
  allow: (actor, set) => may.draft(actor, set),
  async run({ db }, set) {
    await removeDraft(db, set.id)
    return { id: set.id }
  },
})
