import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { slug } from '#platform/text/slug.ts'
import { storyPublished } from '../events.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { refuseUnshowable } from '../queries/people.ts'
import { refuseUnready } from '../queries/readiness.ts'
import { settleAddress } from '../repository/address.ts'
import { addEdition, endEdition, findLiveEdition } from '../repository/edition.ts'
import { endHold } from '../repository/hold.ts'
import { getStory, saveState } from '../repository/story.ts'
import { isSameText } from '../sameness.ts'

/** Replaces what readers see by the changed working copy, and tells them what was wrong. */
export const correctStory = command({
  name: 'stories.correct',
  input: z.object({ id, version, correction: text(1000) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.correct,
  async run({ db, actor, now }, story, { correction }) {
    const state = take('correct', story.state)
    const live = await findLiveEdition(db, story.id)
    if (!live || isSameText(live, story)) throw new Refusal('conflict', 'stories.nothingChanged')
    await refuseUnready(db, story, today(now))
    await refuseUnshowable(db, story.exemplarIds, today(now))
    if (story.originalId || slug(live.title) !== slug(story.title)) await settleAddress(db, story, now)
    await endEdition(db, story.id, { at: now, reason: 'replaced', note: null })
    const editionId = await addEdition(db, story, { by: actor.id, at: now, correction })
    await endHold(db, story.id, { by: actor.id, at: now, reason: 'sent' })
    await saveState(db, story.id, state)
    await announce(db, storyPublished, { storyId: story.id, editionId })
    return { id: story.id }
  },
})
