import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text } from '#platform/input.ts'
import { longestClaim } from '../fact-of-record.ts'
import { may } from '../policy.ts'
import { addFact } from '../repository/fact.ts'
import { getStory } from '../repository/story.ts'

/** Writes a claim with its source onto the fact sheet of a story. */
export const writeFact = command({
  name: 'stories.writeFact',
  input: z.object({ id, claim: text(longestClaim), source: text(300) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.write,
  about: ({ id: storyId }) => storyId,
  async run({ db, actor, now }, story, { claim, source }) {
    return { id: await addFact(db, { storyId: story.id, achievementId: null, claim, source, by: actor.id, at: now }) }
  },
})
