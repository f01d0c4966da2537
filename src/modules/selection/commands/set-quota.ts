import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, date, id, text, ticked, version, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { lockRound, setQuota as saveQuota } from '../repository/round.ts'

export const quotaClasses = ['district', 'department', 'commune', 'central_agency', 'enterprise'] as const

/**
 * The standing office says how many a class of units chooses within a period of the round, and by which document. What has
 * been sent already stays sent.
 */
export const setQuota = command({
  name: 'selection.setQuota',
  input: z.object({
    ...{ roundId: id, version, quotaClass: choice(quotaClasses), min: whole(0, 99), max: whole(0, 99) },
    ...{ from: date, to: date, basis: text(300), toConfirm: ticked },
  }),
  subject: (db, { roundId }, { now }) => lockRound(db, roundId, now),
  allow: (actor, it) => may.run(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db, actor }, round, it) {
    const faults: Record<string, string> = {}
    if (it.max < it.min) faults.max = 'selection.maxBelowMin'
    if (it.to <= it.from) faults.to = 'selection.endBeforeStart'
    if (!it.from.startsWith(`${round.year}-`)) faults.from = 'selection.inYear'
    if (it.to > `${round.year + 1}-01-01`) faults.to ??= 'selection.inYear'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    const { quotaClass, min, max, from, to, basis, toConfirm } = it
    await saveQuota(db, round, { quotaClass, min, max, from, to, basis, toConfirm, by: actor.id })
    return { id: round.id }
  },
})
