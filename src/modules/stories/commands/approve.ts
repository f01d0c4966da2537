import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { addVerdict, getStory, saveState } from '../repository/story.ts'

/** Somebody other than its last writer approves a story as it stands in this version. */
export const approveStory = command({
  name: 'stories.approve',
  input: z.object({ id, version, note: optionalText(1000) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.approve,
  async run({ db, actor, now }, story, { note }) {
    await saveState(db, story.id, take('approve', story.state))
    await addVerdict(db, { storyId: story.id, verdict: 'approved', note }, { by: actor.id, at: now })
    return { id: story.id }
  },
})
