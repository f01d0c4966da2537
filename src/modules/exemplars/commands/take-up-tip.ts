import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getTip, takeTip } from '../repository/tip.ts'

/** An officer looks into a tip; whoever gave it reads so under the receipt. */
export const takeUpTip = command({
  name: 'exemplars.takeUpTip',
  input: z.object({ id, version }),
  subject: (db, input) => getTip(db, input.id),
  allow: (actor, { unitId }) => may.record(actor, unitId),
  async run({ db, actor, now }, tip) {
    if (tip.state !== 'new') throw new Refusal('conflict', 'wrongState')
    await takeTip(db, tip, { by: actor.id, at: now })
    return { id: tip.id }
  },
})
