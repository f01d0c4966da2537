import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { id, text, version } from '#platform/input.ts'
import { storyTakenDown } from '../events.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { endEdition } from '../repository/edition.ts'
import { getStory, saveState } from '../repository/story.ts'

/** Takes a story down, for a reason that is kept. Readers find nothing of it from then on. */
export const takeDown = command({
  name: 'stories.takeDown',
  input: z.object({ id, version, reason: text(1000) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.takeDown,
  async run({ db, now }, story, { reason }) {
    await saveState(db, story.id, take('takeDown', story.state))
    await endEdition(db, story.id, { at: now, reason: 'taken_down', note: reason })
    await announce(db, storyTakenDown, { storyId: story.id, reason: 'taken_down' })
    return { id: story.id }
  },
})
