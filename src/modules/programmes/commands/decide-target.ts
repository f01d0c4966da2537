import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, optionalChoice, optionalWhole, ticked, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { lockClause, saveTarget } from '../repository/draft.ts'

export const quotaClasses = ['department', 'district', 'commune', 'central_agency', 'enterprise'] as const
export const countRules = ['publicised_and_replicated', 'sent_to_nation', 'exchange'] as const
export const meanings = ['minimum', 'range', 'free'] as const

/** A person says what a number in a clause means: of whom, at least or between, and by which rule it counts; or leaves it out. */
export const decideTarget = command({
  name: 'programmes.decideTarget',
  input: z.object({
    ...{ targetId: id, version, kept: ticked, meaning: choice(meanings), quotaClass: optionalChoice(quotaClasses) },
    ...{ counts: optionalChoice(countRules), min: optionalWhole(0, 999), max: optionalWhole(0, 999) },
  }),
  async subject(db, { targetId }) {
    const row = await db
      .selectFrom('programmes.draft_target')
      .select('clause_id as clauseId')
      .where('id', '=', targetId)
      .executeTakeFirst()
    if (!row) throw new Refusal('missing', 'notFound')
    return { ...(await lockClause(db, row.clauseId)), id: targetId }
  },
  allow: (actor, it) => may.plan(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  about: ({ draftId }) => draftId,
  async run({ db }, target, { kept, meaning, quotaClass, counts, min, max }) {
    if (target.draft.state !== 'open') throw new Refusal('conflict', 'programmes.draftEnded')
    const faults: Record<string, string> = {}
    if (kept && meaning !== 'free' && min === null) faults.min = 'required'
    if (kept && meaning === 'range' && max === null) faults.max = 'required'
    if (kept && meaning === 'range' && min !== null && max !== null && max < min) faults.max = 'programmes.maxBelowMin'
    if (kept && !quotaClass) faults.quotaClass = 'required'
    if (kept && !counts) faults.counts = 'required'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    const bounds =
      meaning === 'free' || min === null ? { min: null, max: null } : { min, max: meaning === 'range' ? max : null }
    await saveTarget(db, target.id, target.draft, {
      ...{ kept, meaning: bounds.min === null ? 'free' : meaning, quota_class: quotaClass, counts },
      ...{ min_count: bounds.min, max_count: bounds.max },
    })
    return { id: target.id }
  },
})
