import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addHold, endHold, findHold } from '../repository/hold.ts'
import { getStory } from '../repository/story.ts'

/** Takes a story over from its holder, for a reason that is kept and that the holder is told. */
export const relieveHolder = command({
  name: 'stories.relieveHolder',
  input: z.object({ id, note: text(500) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.write,
  async run({ db, actor, now }, story, { note }) {
    const hold = await findHold(db, story.id)
    if (!hold || hold.officialId === actor.id) throw new Refusal('conflict', 'wrongState')
    await endHold(db, story.id, { by: actor.id, at: now, reason: 'relieved', note })
    await addHold(db, story.id, { by: actor.id, at: now })
    return { id: story.id }
  },
})
