import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays } from '#platform/text/dates.ts'
import { mindOf, mindOfClass } from '../plan-draft.ts'
import { may } from '../policy.ts'
import { listClassesOn, listClassHeirs, listHeirs } from '../queries/draft.ts'
import { readForClone } from '../queries/clone.ts'
import { addDraft } from '../repository/draft.ts'

/**
 * Begins a draft for the next period from a programme that stands: its clauses and numbers, with units that have ended by
 * then named beside all that goes on from them, and numbers of classes that nobody is in any more left open, with where
 * the units of the class went: a person settles both, line by line.
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
    const ended = new Map<string, string>()
    for (const one of new Set(
      old.clauses.flatMap(({ targets }) => targets.flatMap(({ quotaClass }) => quotaClass ?? [])),
    ))
      if (!classes.includes(one)) ended.set(one, `${one} → ${mindOfClass(await listClassHeirs(db, one, told.from))}`)
    const clauses = old.clauses.map((it) => ({
      ...it,
      targets: it.targets.map((target) => {
        const mind = target.quotaClass ? ended.get(target.quotaClass) : undefined
        return mind ? { ...target, quotaClass: null, mind } : target
      }),
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
