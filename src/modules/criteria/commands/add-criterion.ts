import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { newId } from '#platform/ids.ts'
import { readCriterion } from '../criterion-form.ts'
import { may } from '../policy.ts'
import { addCriterion as add, getDraft, touchDraft } from '../repository/set.ts'

const input = z.looseObject({ id, version }).transform((sent, context) => {
  const { criterion, faults } = readCriterion(sent)
  for (const [field, message] of Object.entries(faults)) context.addIssue({ code: 'custom', message, path: [field] })
  return { id: sent.id, version: sent.version, criterion }
})

/** A unit adds a criterion of its own to its draft. */
export const addCriterion = command({
  name: 'criteria.addCriterion',
  input,
  subject: (db, it) => getDraft(db, it.id),
  allow: (actor, set) => may.draft(actor, set),
  about: (set) => set.id,
  async run({ db, now }, set, { criterion }) {
    if (set.criteria.some(({ code }) => code === criterion.code))
      throw new Refusal('invalid', 'invalid', { code: 'codeTaken' })
    const points = set.subjectKind ? { [set.subjectKind]: criterion.points[set.subjectKind] } : criterion.points
    if (set.subjectKind && criterion.kind === 'scored' && !criterion.points[set.subjectKind])
      throw new Refusal('invalid', 'invalid', { [`max.${set.subjectKind}`]: 'required' })
    const criterionId = newId(now)
    const kept = criterion.kind === 'scored' ? (points as typeof criterion.points) : {}
    await add(db, set.id, { ...criterion, points: kept, baseId: null }, criterionId)
    await touchDraft(db, set)
    return { id: criterionId }
  },
})
