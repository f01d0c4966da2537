import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, several, text, ticked } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { batchItem, largestBatch } from '../batch-item.ts'
import { may } from '../policy.ts'
import { lockBatch, placeAll } from '../repository/batch.ts'
import { addDecision } from '../repository/decision.ts'

/** What stands after the number of a decision: «QĐ-UBND». */
export const symbol = text(30).refine((it) => /^QĐ-[A-ZĐ0-9&-]+$/.test(it), 'commendations.badSymbol')

/** The issuing unit drafts one act that commends many: all the chosen dossiers, or none. */
export const draftDecision = command({
  name: 'commendations.draftDecision',
  input: z.object({
    ...{ unitId: id, title: text(300), issuer: text(200), symbol, outside: ticked },
    items: several(batchItem, largestBatch),
  }),
  subject: async (db, { unitId }) => ({ unit: await getUnit(db, unitId), unitId }),
  allow: may.draft,
  about: (_, result) => result.id,
  unkept: ['items'],
  async run({ db, actor, now }, { unit }, { items, ...it }) {
    if (it.outside && unit.kind !== 'province') throw new Refusal('invalid', 'invalid', { outside: 'notAChoice' })
    const decisionId = newId(now)
    const lines = await lockBatch(db, items, { action: 'place', unit, day: today(now) })
    await addDecision(db, { id: decisionId, ...it, createdBy: actor.id, createdAt: now })
    await placeAll(db, decisionId, lines, { unitId: unit.id, byId: actor.id, at: now })
    return { id: decisionId }
  },
})
