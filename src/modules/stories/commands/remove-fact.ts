import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { may } from '../policy.ts'
import { getFact, takeOff } from '../repository/fact.ts'

/** Takes a claim off the fact sheet that the story does not make. */
export const removeFact = command({
  name: 'stories.removeFact',
  input: z.object({ id, version }),
  subject: (db, input) => getFact(db, input.id),
  allow: may.write,
  about: ({ storyId }) => storyId,
  async run({ db, now }, fact) {
    await takeOff(db, fact.id, now)
    return { id: fact.id }
  },
})
