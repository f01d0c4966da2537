import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays } from '#platform/text/dates.ts'
import { mindOf } from '../plan-draft.ts'
import { may } from '../policy.ts'
import { listClassesOn, listHeirs } from '../queries/draft.ts'
import { readForClone } from '../queries/clone.ts'
import { addDraft } from '../repository/draft.ts'

/**
 * Begins a draft for the next period from a programme that stands: its clauses and numbers, with units that have ended by
 * then named beside what goes on from them, and numbers of classes that nobody is in any more left open.
 */
export const cloneProgramme = command({
  name: 'programmes.cloneProgramme',
  input: z.object({
    ...{ programmeId: id, unitId: id, name: text(300), document: text(120), issuedOn: date, from: date, lastDay: date },
  }),
  async subject(db, { unitId }) {
    const unit = await getUnit(db, unitId)
    return { unitId: unit.id }
  },
  allow: (actor, it) => may.plan(actor, it),
  about: (_, result) => result.id,
  async run({ db, actor, now }, { unitId }, { programmeId, lastDay, ...told }) {
    if (lastDay <= told.from) throw new Refusal('invalid', 'invalid', { lastDay: 'programmes.endBeforeStart' })
    const old = await readForClone(db, programmeId)
    const [heirs, classes] = [await listHeirs(db, told.from), await listClassesOn(db, told.from)]
    const clauses = old.clauses.map((it) => ({
      ...it,
      targets: it.targets.map((target) => ({
        ...target,
        quotaClass: target.quotaClass && classes.includes(target.quotaClass) ? target.quotaClass : null,
      })),
      mind: mindOf(it.text, heirs),
    }))
    const draftId = newId(now)
    await addDraft(db, {
      ...{ ...told, id: draftId, unitId, to: addDays(lastDay, 1), clauses, amendsId: null, leftOver: '' },
      ...{ source: old.name, by: actor.id, at: now },
    })
    return { id: draftId }
  },
})
