import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalDate, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { hourInput, momentIn } from '../release-time.ts'
import { findEmbargo, findPlan, saveEmbargo } from '../repository/release.ts'
import { getStory } from '../repository/story.ts'

/**
 * Keeps a story in until a day and hour, whoever would let it out; an empty day lifts it. While one holds, only who may approve
 * the text lifts or shortens it. What is out is out.
 */
export const setEmbargo = command({
  name: 'stories.setEmbargo',
  input: z.object({ id, version, untilDay: optionalDate, untilHour: z.preprocess((it) => it || '00:00', hourInput) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.embargo,
  async run({ db, actor, now }, story, { untilDay, untilHour }) {
    if (story.state === 'published') throw new Refusal('conflict', 'wrongState')
    const until = untilDay ? momentIn(untilDay, untilHour) : null
    if (until && until <= now) throw new Refusal('invalid', 'invalid', { untilDay: 'stories.momentPast' })
    const holding = await findEmbargo(db, story.id)
    const isEased = holding !== null && holding > now && (until === null || until < holding)
    if (isEased && !may.easeEmbargo(actor, story))
      throw new Refusal('conflict', 'stories.embargoEased', { untilDay: 'stories.embargoEased' })
    const plan = await findPlan(db, story.id)
    if (until && plan && plan.plannedFor < until)
      throw new Refusal('invalid', 'invalid', { untilDay: 'stories.plannedBefore' })
    await saveEmbargo(db, story.id, until)
    return { id: story.id }
  },
})
