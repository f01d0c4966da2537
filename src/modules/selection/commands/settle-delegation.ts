import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { listShares, readSeated } from '../queries/delegation.ts'
import { lockDelegation, settle } from '../repository/delegation.ts'
import { faultsOfSettling, standingsOf } from '../seats.ts'

const why = optionalText(500)

/**
 * The standing office settles who goes: everybody is confirmed, every rule of share holds, and of each wish that does not
 * hold somebody says why (clause VI.1.d). Whoever falls out afterwards opens the list again.
 */
export const settleDelegation = command({
  name: 'selection.settleDelegation',
  input: z.object({ delegationId: id, version, exemplars: why, women: why, khmer: why, directWorkers: why }),
  subject: (db, { delegationId }, { now }) => lockDelegation(db, delegationId, now),
  allow: (actor, it) => may.run(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db, actor, now }, delegation, whys) {
    if (delegation.settledOn) throw new Refusal('conflict', 'selection.settledAlready')
    const present = (await readSeated(db, delegation.id)).filter(({ state }) => state !== 'withdrawn')
    if (present.length === 0) throw new Refusal('conflict', 'selection.nobodyNamed')
    if (present.some(({ state }) => state === 'named')) throw new Refusal('conflict', 'selection.unconfirmed')
    const standings = standingsOf(present, await listShares(db, delegation.id))
    const faults = faultsOfSettling(standings, whys)
    if (faults.form) throw new Refusal('conflict', faults.form)
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    await settle(db, delegation, {
      ...{ by: actor.id, on: today(now) },
      whys: new Map(standings.flatMap((it) => (it.isWish ? [[it.kind, it.holds ? null : whys[it.kind]]] : []))),
    })
    return { id: delegation.id }
  },
})
