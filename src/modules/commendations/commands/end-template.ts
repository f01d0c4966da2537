import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { endTemplateOf, getTemplate } from '../repository/template.ts'

/** A unit goes back to the built-in document. What was made from its template stays. */
export const endTemplate = command({
  name: 'commendations.endTemplate',
  input: z.object({ id }),
  subject: (db, it) => getTemplate(db, it.id),
  allow: may.keepTemplates,
  async run({ db, now }, template) {
    if (template.endedAt) throw new Refusal('conflict', 'wrongState')
    await endTemplateOf(db, { ...template, now })
    return { id: template.id }
  },
})
