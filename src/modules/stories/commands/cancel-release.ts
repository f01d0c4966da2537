import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { endPlan } from '../repository/release.ts'
import { getStory } from '../repository/story.ts'

/** Takes the moment back at which a story would have gone out by itself. */
export const cancelRelease = command({
  name: 'stories.cancelRelease',
  input: z.object({ id }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.publish,
  async run({ db, now }, story) {
    if (!(await endPlan(db, story.id, { outcome: 'cancelled', at: now }))) throw new Refusal('conflict', 'wrongState')
    return { id: story.id }
  },
})
