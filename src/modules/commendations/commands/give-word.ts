import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { saveWord } from '../repository/content.ts'
import { getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** The proposing unit stands for a condition that the product cannot see: which decision or paper shows that it is met. */
export const giveWord = command({
  name: 'commendations.giveWord',
  input: z.object({ id, version, conditionKey: text(60), words: text(500) }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.write,
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { conditionKey, words }) {
    take('edit', dossier)
    await saveWord(db, { dossierId: dossier.id, conditionKey, words, givenBy: actor.id, givenAt: now })
    await saveDossier(db, dossier, {})
    return { id: dossier.id }
  },
})
