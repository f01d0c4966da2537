import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addReadings, lockGuidance } from '../repository/guidance.ts'

/** Somebody says that they read a guidance document for their unit, and for those whose place it took. */
export const readGuidance = command({
  name: 'programmes.readGuidance',
  input: z.object({ guidanceId: id }),
  async subject(db, { guidanceId }, { actor, now }) {
    const { id: known, endedOn, answers } = await lockGuidance(db, guidanceId, today(now))
    const own = answers.filter(({ bearerId }) => bearerId === actor.post.unitId)
    return { id: known, unitId: actor.post.unitId, endedOn, unitIds: own.map(({ unitId }) => unitId) }
  },
  allow: (actor, it) => it.unitIds.length > 0 && may.guide(actor, it),
  async run({ db, actor, now }, guidance) {
    if (guidance.endedOn) throw new Refusal('conflict', 'programmes.guidanceEnded')
    if ((await addReadings(db, guidance.id, guidance.unitIds, { by: actor.id, at: now })) === 0)
      throw new Refusal('conflict', 'programmes.readBefore')
    return { id: guidance.id }
  },
})
