import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayConfirm } from '../policy.ts'
import { getFact, saveConfirmation } from '../repository/fact.ts'

/** An officer or head other than who wrote it confirms a claim as it stands. */
export const confirmFact = command({
  name: 'stories.confirmFact',
  input: z.object({ id, version }),
  subject: (db, input) => getFact(db, input.id),
  allow: mayConfirm,
  about: ({ storyId }) => storyId,
  async run({ db, actor, now }, fact) {
    if (fact.confirmedBy) throw new Refusal('conflict', 'wrongState')
    await saveConfirmation(db, fact.id, { by: actor.id, at: now })
    return { id: fact.id }
  },
})
