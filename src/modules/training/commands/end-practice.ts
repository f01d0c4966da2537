import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { practiceSteps } from '../practice.ts'
import { closePractice, getPractice } from '../repository/practice.ts'

/** A practice year is over, finished or not: how far it came is kept, everything else is wiped. */
export const endPractice = command({
  name: 'training.endPractice',
  input: z.object({ id, steps: whole(0, practiceSteps.length) }),
  async subject(db, input) {
    const practice = await getPractice(db, input.id)
    if (!practice) throw new Refusal('missing', 'notFound')
    return practice
  },
  allow: (actor, { officialId }) => actor.id === officialId,
  async run({ db, now }, practice, { steps }) {
    if (practice.isOver) throw new Refusal('conflict', 'wrongState')
    await closePractice(db, practice.id, { steps, at: now })
    return { id: practice.id }
  },
})
