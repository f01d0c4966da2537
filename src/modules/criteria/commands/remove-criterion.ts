import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getDraft, removeCriterion as remove, touchDraft } from '../repository/set.ts'

/** Takes a unit's own criterion out of its draft. What the base asks for cannot be left out. */
export const removeCriterion = command({
  name: 'criteria.removeCriterion',
  input: z.object({ id, criterionId: id, version }),
  subject: (db, it) => getDraft(db, it.id),
  allow: (actor, set) => may.draft(actor, set),
  about: (set) => set.id,
  async run({ db }, set, { criterionId }) {
    const criterion = set.criteria.find((it) => it.id === criterionId)
    if (!criterion) throw new Refusal('missing', 'notFound')
    if (criterion.baseId) throw new Refusal('conflict', 'baseLeftOut', { form: 'baseLeftOut' })
    await remove(db, criterionId)
    await touchDraft(db, set)
    return { id: criterionId }
  },
})
