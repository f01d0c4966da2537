import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { may } from '../policy.ts'
import { putOut } from '../repository/going-out.ts'
import { getStory } from '../repository/story.ts'

/** Puts an approved story out, if nothing stands against it at this very moment. */
export const publishStory = command({
  name: 'stories.publish',
  input: z.object({ id, version }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.publish,
  async run({ db, actor, now }, story) {
    await putOut(db, story, { by: actor.id, at: now })
    return { id: story.id }
  },
})
