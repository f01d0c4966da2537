import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { addVerdict, getStory, saveState } from '../repository/story.ts'

/** Gives a story back to its desk with the reason, before it is published. */
export const returnStory = command({
  name: 'stories.return',
  input: z.object({ id, version, note: text(2000) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.return,
  async run({ db, actor, now }, story, { note }) {
    await saveState(db, story.id, take('return', story.state))
    await addVerdict(db, { storyId: story.id, verdict: 'returned', note }, { by: actor.id, at: now })
    return { id: story.id }
  },
})
