import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getRecall, tickOff } from '../repository/recall.ts'

/** A newsroom or a unit says that it saw to a place which the product does not reach: paper, radio, the thing itself. */
export const tickRecall = command({
  name: 'stories.tickRecall',
  input: z.object({ id, version, note: optionalText(500) }),
  subject: (db, input) => getRecall(db, input.id),
  allow: may.recall,
  async run({ db, actor, now }, recall, { note }) {
    if (recall.isDone) throw new Refusal('conflict', 'wrongState')
    await tickOff(db, recall, { by: actor.id, at: now, note })
    return { id: recall.id }
  },
})
