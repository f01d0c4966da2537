import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { readCriterion } from '../criterion-form.ts'
import { may } from '../policy.ts'
import { readSet } from '../queries/shape.ts'
import { getDraft, saveCriterion, touchDraft } from '../repository/set.ts'
import { judgedKinds } from '../subject-kind.ts'
import { loosened } from '../tightening.ts'

const input = z.looseObject({ id, criterionId: id, version }).transform((sent, context) => {
  const { criterion, faults } = readCriterion(sent)
  for (const [field, message] of Object.entries(faults)) context.addIssue({ code: 'custom', message, path: [field] })
  return { id: sent.id, criterionId: sent.criterionId, version: sent.version, criterion }
})

/** A criterion of a draft anew. One that the base asks for can only be asked for more strictly (clause IV.1). */
export const editCriterion = command({
  name: 'criteria.editCriterion',
  input,
  subject: (db, it) => getDraft(db, it.id),
  allow: (actor, set) => may.draft(actor, set),
  about: (set) => set.id,
  async run({ db }, set, { criterionId, criterion }) {
    const before = set.criteria.find((it) => it.id === criterionId)
    if (!before) throw new Refusal('missing', 'notFound')
    if (set.criteria.some(({ id: other, code }) => other !== criterionId && code === criterion.code))
      throw new Refusal('invalid', 'invalid', { code: 'codeTaken' })

    const base = set.baseId ? await readSet(db, set.baseId, 'vi') : undefined
    const of = base?.criteria.find((it) => it.id === before.baseId)
    const kinds = set.subjectKind ? [set.subjectKind] : judgedKinds
    const kept = Object.entries(criterion.points).filter(([kind]) => kinds.some((it) => it === kind))
    const changed = { ...before, ...criterion, points: Object.fromEntries(kept) as typeof criterion.points }
    const faults = of ? loosened(of, changed, kinds) : {}
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    await saveCriterion(db, criterionId, changed)
    await touchDraft(db, set)
    return { id: criterionId }
  },
})
