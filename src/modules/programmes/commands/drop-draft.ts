import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { endDraft, lockDraft } from '../repository/draft.ts'

/** Gives up a draft, with the reason: nothing of it ever held. */
export const dropDraft = command({
  name: 'programmes.dropDraft',
  input: z.object({ draftId: id, version, reason: text(500) }),
  subject: (db, { draftId }) => lockDraft(db, draftId),
  allow: (actor, it) => may.plan(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db }, draft) {
    if (draft.state !== 'open') throw new Refusal('conflict', 'programmes.draftEnded')
    await endDraft(db, draft, null)
    return { id: draft.id }
  },
})
