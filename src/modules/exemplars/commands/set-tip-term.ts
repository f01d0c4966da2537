import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, text, ticked, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { saveTipTerm } from '../repository/tip.ts'
import { longestKept } from '../tip.ts'

/**
 * The province sets for how long the way to reach whoever tells, and their pictures, are kept: of tips that come from a day on,
 * never of those that have come, for they were promised something else.
 */
export const setTipTerm = command({
  name: 'exemplars.setTipTerm',
  input: z.object({
    ...{ from: date, answeredMonths: whole(1, longestKept), unansweredMonths: whole(1, longestKept) },
    ...{ source: text(300), toConfirm: ticked },
  }),
  subject: (_, __, { actor }) => Promise.resolve({ unitId: actor.post.unitId }),
  allow: may.setTipTerm,
  async run({ db, actor, now }, _, { from, ...term }) {
    if (from <= today(now)) throw new Refusal('invalid', 'invalid', { from: 'exemplars.onlyLater' })
    return { id: await saveTipTerm(db, { from, ...term, by: actor.id, at: now }) }
  },
})
