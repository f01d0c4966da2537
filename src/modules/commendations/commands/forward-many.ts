import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { id, optionalText, several } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { batchItem, largestBatch } from '../batch-item.ts'
import { may } from '../policy.ts'
import { forwardAll, lockBatch } from '../repository/batch.ts'

/** A desk sends many dossiers on at once, after a preview: all of them or none. */
export const forwardMany = command({
  name: 'commendations.forwardMany',
  input: z.object({ unitId: id, items: several(batchItem, largestBatch), note: optionalText(1000) }),
  subject: async (db, { unitId }) => ({ desk: await getUnit(db, unitId), unitId }),
  allow: (actor, { unitId }) => may.handle(actor, { deskId: unitId }),
  async run({ db, actor, now }, { desk }, { items, note }) {
    const lines = await lockBatch(db, items, { action: 'forward', unit: desk, day: today(now) })
    await forwardAll(db, lines, { unitId: desk.id, byId: actor.id, at: now, note })
    return { id: desk.id }
  },
})
