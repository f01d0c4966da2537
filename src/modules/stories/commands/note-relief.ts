import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { getRelief, markTold } from '../repository/hold.ts'

/** A holder who was relieved says that they have read it. */
export const noteRelief = command({
  name: 'stories.noteRelief',
  input: z.object({ id }),
  subject: (db, input) => getRelief(db, input.id),
  allow: (actor, { officialId }) => actor.id === officialId,
  about: ({ storyId }) => storyId,
  async run({ db, now }, relief) {
    await markTold(db, relief.id, now)
    return { id: relief.id }
  },
})
