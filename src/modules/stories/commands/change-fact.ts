import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { longestClaim } from '../fact-of-record.ts'
import { may } from '../policy.ts'
import { changeClaim, getFact } from '../repository/fact.ts'

/** Changes a claim or its source. What was confirmed was another claim, so the confirmation goes. */
export const changeFact = command({
  name: 'stories.changeFact',
  input: z.object({ id, version, claim: text(longestClaim), source: text(300) }),
  subject: (db, input) => getFact(db, input.id),
  allow: may.write,
  about: ({ storyId }) => storyId,
  saved: ({ claim, source }) => ({ claim, source }),
  async run({ db, actor, now }, fact, { claim, source }) {
    if (claim !== fact.claim || source !== fact.source)
      await changeClaim(db, fact.id, { claim, source, by: actor.id, at: now })
    return { id: fact.id }
  },
})
