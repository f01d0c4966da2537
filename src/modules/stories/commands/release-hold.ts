import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { endHold, refuseHeld } from '../repository/hold.ts'
import { getStory } from '../repository/story.ts'

/** Its holder lays a story down for others to take up. */
export const releaseHold = command({
  name: 'stories.releaseHold',
  input: z.object({ id }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.write,
  async run({ db, actor, now }, story) {
    if (!(await refuseHeld(db, story.id, actor))) throw new Refusal('conflict', 'wrongState')
    await endHold(db, story.id, { by: actor.id, at: now, reason: 'released' })
    return { id: story.id }
  },
})
