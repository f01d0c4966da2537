import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, date, id, optionalWhole, text, ticked, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addDelegation } from '../repository/delegation.ts'
import { shareKinds } from '../seats.ts'

export const delegationKinds = ['conference', 'congress', 'honour'] as const
const percent = optionalWhole(1, 100)

/** The standing office opens a delegation to a national meeting: its seats, its days, its rules of share (clause VI.1.d). */
export const openDelegation = command({
  name: 'selection.openDelegation',
  input: z.object({
    ...{ unitId: id, kind: choice(delegationKinds), name: text(200), document: text(200), place: text(200) },
    ...{ beginsOn: date, endsOn: date, dueOn: date, seats: whole(1, 1000) },
    ...{ exemplars: percent, women: percent, khmer: percent, directWorkers: percent },
    ...{ exemplarsWish: ticked, womenWish: ticked, khmerWish: ticked, directWorkersWish: ticked },
  }),
  async subject(db, { unitId }) {
    const unit = await getUnit(db, unitId)
    return { unitId: unit.id, officeId: unit.id, unitKind: unit.kind }
  },
  allow: (actor, it) => it.unitKind === 'province' && may.run(actor, it),
  async run({ db, actor, now }, { unitId }, it) {
    const faults: Record<string, string> = {}
    if (it.endsOn < it.beginsOn) faults.endsOn = 'selection.endBeforeStart'
    if (it.dueOn > it.beginsOn) faults.dueOn = 'selection.dueBeforeBegin'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    const { unitId: _, kind, name, document, place, beginsOn, endsOn, dueOn, seats } = it
    const told = { kind, name, document, place, beginsOn, endsOn, dueOn, seats }
    const shares = shareKinds.flatMap((share) => {
      const percent = it[share]
      return percent === null ? [] : [{ kind: share, percent, isWish: it[`${share}Wish`], why: null }]
    })
    const delegationId = newId(now)
    await addDelegation(db, { ...told, id: delegationId, unitId, shares, by: actor.id, at: now })
    return { id: delegationId }
  },
})
