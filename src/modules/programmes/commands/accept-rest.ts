import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { acceptRest as saveRest, lockDraft } from '../repository/draft.ts'

/** Accepts as they were found the clauses that name no number and no day, and that nobody has decided on. */
export const acceptRest = command({
  name: 'programmes.acceptRest',
  input: z.object({ draftId: id, version }),
  subject: (db, { draftId }) => lockDraft(db, draftId),
  allow: (actor, it) => may.plan(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db }, draft) {
    if (draft.state !== 'open') throw new Refusal('conflict', 'programmes.draftEnded')
    await saveRest(db, draft)
    return { id: draft.id }
  },
})
