import { z } from 'zod'
import { command } from '#platform/command.ts'
import { optionalText, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { readChosen } from '../plan.ts'
import { changeMentor } from './change-mentor.ts'

/** Somebody leaves, and their plans go to who stays: all that are ticked, or none of them; each as it was seen (`id:version`). */
export const handOn = command({
  name: 'fostering.handOn',
  input: z.object({
    plan: several(z.string(), 200),
    mentor: text(200),
    /** Whose plans they were: which of the forms on the page was sent. */
    from: optionalText(200),
  }),
  subject: (_, __, { actor }) => Promise.resolve({ unitId: actor.post.unitId }),
  allow: may.foster,
  async run({ db, actor, now }, { unitId }, { plan, mentor }) {
    const chosen = plan.map(readChosen)
    if (chosen.length === 0) throw new Refusal('invalid', 'invalid', { plan: 'required' })
    for (const it of chosen) {
      if (!it) throw new Refusal('invalid', 'invalid', { plan: 'notAChoice' })
      await changeMentor({ db, actor, now }, { ...it, mentor })
    }
    return { id: unitId }
  },
})
