import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { date, id, optionalDate, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addCouncil } from '../repository/council.ts'

/** Sets up a council for a term, to the end of its last day, by the act that appointed it (clause IV.2.c). The founder's unit keeps its papers. */
export const foundCouncil = command({
  name: 'councils.found',
  input: z.object({ id, unitId: id, name: text(200), document: text(200), from: date, to: optionalDate }),
  subject: async (db, { unitId }, { actor }) => ({
    unitId: (await getUnit(db, unitId)).id,
    keeperId: actor.post.unitId,
  }),
  allow: (actor, { keeperId }) => may.found(actor, keeperId),
  async run({ db, actor, now }, { unitId, keeperId }, { id: councilId, name, document, from, to }) {
    if (to !== null && to < from) throw new Refusal('invalid', 'invalid', { to: 'endsBeforeStart' })
    const until = to && addDays(to, 1)
    await addCouncil(db, { id: councilId, unitId, keeperId, name, document, from, to: until, by: actor.id, now })
    return { id: councilId }
  },
})
