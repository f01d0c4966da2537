import { z } from 'zod'
import { command } from '#platform/command.ts'
import { hashToken } from '#platform/credentials/token.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { mostPractices } from '../practice.ts'
import { addPractice, closePractice, countStanding, findOwnPractice } from '../repository/practice.ts'

/**
 * An official begins the practice year, under a secret that their browser keeps. One at a time: the one before is over, and wiped.
 * Whoever has a post may practise; nothing of it belongs to their unit.
 */
export const startPractice = command({
  name: 'training.startPractice',
  input: z.object({ token: z.string({ error: 'required' }).min(20, 'required') }),
  unkept: ['token'],
  subject: async (_, __, { actor }) => ({ unitId: actor.post.unitId }),
  allow: (actor) => actor.posts.length > 0,
  async run({ db, actor, now }, { unitId }, { token }) {
    const before = await findOwnPractice(db, actor.id)
    if (before) await closePractice(db, before.id, { steps: 0, at: now })
    if ((await countStanding(db)) >= mostPractices)
      throw new Refusal('conflict', 'training.practiceFull', { form: 'training.practiceFull' })
    const practiceId = newId(now)
    await addPractice(db, { id: practiceId, officialId: actor.id, unitId, tokenHash: hashToken(token), at: now })
    return { id: practiceId }
  },
})
