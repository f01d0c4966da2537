import { z } from 'zod'
import { listUnitsOn } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getTip, passTip as passOn } from '../repository/tip.ts'
import { isOpenTip } from '../tip.ts'

/** Gives a tip to the desk of another commune, or of the province, which begins anew; the day of the answer stays. */
export const passTip = command({
  name: 'exemplars.passTip',
  input: z.object({ id, version, unitId: id }),
  subject: (db, input) => getTip(db, input.id),
  allow: (actor, { unitId }) => may.record(actor, unitId),
  async run({ db, now }, tip, { unitId }) {
    if (!isOpenTip(tip.state)) throw new Refusal('conflict', 'wrongState')
    const desks = await listUnitsOn(db, today(now), ['commune', 'province'])
    if (unitId === tip.unitId || !desks.some((it) => it.id === unitId))
      throw new Refusal('invalid', 'invalid', { unitId: 'notAChoice' })
    await passOn(db, tip, unitId)
    return { id: tip.id }
  },
})
