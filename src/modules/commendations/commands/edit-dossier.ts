import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, text, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** The proposing unit mends the words of a dossier that is a draft or was sent back. */
export const editDossier = command({
  name: 'commendations.edit',
  input: z.object({
    ...{ id, version, recipientNote: optionalText(200), summary: text(2000) },
    period: text(20).refine((it) => /\d{4}/.test(it), 'commendations.noYear'),
  }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.write,
  saved: savedDossier,
  async run({ db }, dossier, { recipientNote, summary, period }) {
    take('edit', dossier)
    await saveDossier(db, dossier, { recipient_note: recipientNote, summary, period })
    return { id: dossier.id }
  },
})
