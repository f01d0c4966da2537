import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { refuseUnjudgeable } from '../queries/readiness.ts'
import { endHold, refuseHeld } from '../repository/hold.ts'
import { addVerdict, getStory, saveState } from '../repository/story.ts'

/** Sends a story to whoever approves it, once it has all that a story needs. */
export const sendToReview = command({
  name: 'stories.send',
  input: z.object({ id, version, note: optionalText(1000) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.send,
  async run({ db, actor, now }, story, { note }) {
    const state = take('send', story.state)
    await refuseHeld(db, story.id, actor)
    await refuseUnjudgeable(db, story, today(now))
    await endHold(db, story.id, { by: actor.id, at: now, reason: 'sent' })
    await saveState(db, story.id, state)
    await addVerdict(db, { storyId: story.id, verdict: 'sent', note }, { by: actor.id, at: now })
    return { id: story.id }
  },
})
