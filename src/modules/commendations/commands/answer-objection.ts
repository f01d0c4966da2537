import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { answerObjectionRow, getObjection } from '../repository/notice.ts'

export const objectionVerdicts = ['founded', 'unfounded'] as const

/** The head of the desk says whether an objection has a ground. A founded one keeps the dossier from going up. */
export const answerObjection = command({
  name: 'commendations.answerObjection',
  input: z.object({ id, version, verdict: choice(objectionVerdicts), answer: text(2000) }),
  subject: (db, it, { now }) => getObjection(db, it.id, now),
  allow: (actor, objection) => may.decline(actor, objection),
  about: ({ dossierId }) => dossierId,
  async run({ db, actor, now }, objection, { verdict, answer }) {
    if (objection.verdict) throw new Refusal('conflict', 'wrongState')
    await answerObjectionRow(db, objection, { verdict, answer, by: actor.id, at: now })
    return { id: objection.id }
  },
})
