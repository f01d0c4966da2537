import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { confirmFundLawRow, getFundLaw } from '../repository/law.ts'

/** Somebody of the province has read a row of the law of funds in an official text: it is confirmed from now on, by name. */
export const confirmFundLaw = command({
  name: 'budget.confirmFundLaw',
  input: z.object({ id, document: text(300) }),
  subject: (db, it) => getFundLaw(db, it.id),
  allow: (actor) => may.keepLaw(actor),
  async run({ db, actor, now }, law, { document }) {
    if (!law.toConfirm || law.isConfirmed)
      throw new Refusal('conflict', 'budget.lawConfirmed', { form: 'budget.lawConfirmed' })
    await confirmFundLawRow(db, { law, document, by: actor.id, at: now })
    return { id: law.id }
  },
})
