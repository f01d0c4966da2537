import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { id, version } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { storyPublished } from '../events.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { refuseUnshowable } from '../queries/people.ts'
import { addEdition } from '../repository/edition.ts'
import { getStory, saveState } from '../repository/story.ts'

/** Puts an approved story out, if everybody in it may be shown on the portal this very day. */
export const publishStory = command({
  name: 'stories.publish',
  input: z.object({ id, version }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.publish,
  async run({ db, actor, now }, story) {
    const state = take('publish', story.state)
    await refuseUnshowable(db, story.exemplarIds, today(now))
    await saveState(db, story.id, state)
    const editionId = await addEdition(db, story, { by: actor.id, at: now, correction: null })
    await announce(db, storyPublished, { storyId: story.id, editionId })
    return { id: story.id }
  },
})
