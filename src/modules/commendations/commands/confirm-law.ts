import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addConfirmation, getLaw } from '../repository/law.ts'

/** The province’s administrator has read a row of law in an official text: it is confirmed from now on, by name. */
export const confirmLaw = command({
  name: 'commendations.confirmLaw',
  input: z.object({ id, document: text(300) }),
  subject: (db, it) => getLaw(db, it.id),
  allow: may.keepLaw,
  async run({ db, actor, now }, law, { document }) {
    if (!law.toConfirm || law.isConfirmed) throw new Refusal('conflict', 'wrongState')
    await addConfirmation(db, { law, document, by: actor.id, at: now })
    return { id: law.id }
  },
})
