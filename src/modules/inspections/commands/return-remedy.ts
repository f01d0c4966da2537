import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { remedyState } from '../remedy.ts'
import { addWord, getRemedy } from '../repository/remedy.ts'

/** What the unit showed is not enough: it is given back, with what is missing. */
export const returnRemedy = command({
  name: 'inspections.returnRemedy',
  input: z.object({ remedyId: id, version, reason: text(1000) }),
  subject: (db, it, { now }) => getRemedy(db, it.remedyId, today(now)),
  allow: (actor, it) => may.follow(actor, it),
  about: ({ visitId }) => visitId,
  async run({ db, actor, now }, remedy, { reason }) {
    if (remedyState(remedy) !== 'answered') throw new Refusal('conflict', 'wrongState')
    await addWord(db, remedy, { id: newId(now), kind: 'return', text: reason, fileId: null, by: actor.id, at: now })
    return { id: remedy.id }
  },
})
