import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { may } from '../policy.ts'
import { addHold, refuseHeld } from '../repository/hold.ts'
import { getStory } from '../repository/story.ts'

/** Somebody of the desk takes a free story in hand: from then on only they save it. */
export const takeHold = command({
  name: 'stories.takeHold',
  input: z.object({ id }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.write,
  async run({ db, actor, now }, story) {
    if (!(await refuseHeld(db, story.id, actor))) await addHold(db, story.id, { by: actor.id, at: now })
    return { id: story.id }
  },
})
