import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, several, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { batchItem, largestBatch } from '../batch-item.ts'
import { may } from '../policy.ts'
import { lockBatch, placeAll } from '../repository/batch.ts'
import { getDecision, savedDecision, touchDecision } from '../repository/decision.ts'

/** Adds dossiers to a draft decision. What stands there already stays as it is. */
export const placeOnDecision = command({
  name: 'commendations.placeOnDecision',
  input: z.object({ id, version, items: several(batchItem, largestBatch) }),
  subject: (db, it) => getDecision(db, it.id),
  allow: may.draft,
  saved: savedDecision,
  unkept: ['items'],
  async run({ db, actor, now }, decision, { items }) {
    if (decision.state !== 'draft') throw new Refusal('conflict', 'wrongState')
    const lines = await lockBatch(db, items, { action: 'place', unit: decision.unit, day: today(now) })
    await placeAll(db, decision.id, lines, { unitId: decision.unitId, byId: actor.id, at: now })
    await touchDecision(db, decision)
    return { id: decision.id }
  },
})
