import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalId, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { isWebAddress } from '../web-address.ts'
import { mayPress } from '../policy.ts'
import { addColumn } from '../repository/press.ts'

/** Writes down a column or page about exemplars: on what outlet, opened by whom, since when, how often (III.2.a, VI.3). */
export const openColumn = command({
  name: 'stories.openColumn',
  input: z.object({
    ...{ unitId: id, coordinationId: optionalId, name: text(200), outlet: text(200), openedBy: text(200), since: date },
    ...{ frequency: text(120), link: optionalText(500) },
  }),
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: mayPress.openColumn,
  async run({ db, actor, now }, { unitId }, sent) {
    const faults: Record<string, string> = {}
    if (sent.since > today(now)) faults.since = 'stories.inFuture'
    if (sent.link !== null && !isWebAddress(sent.link)) faults.link = 'stories.notALink'
    if (sent.coordinationId && !(await isProgramme(sent.coordinationId))) faults.coordinationId = 'notAChoice'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    const columnId = newId(now)
    await addColumn(db, { ...sent, id: columnId, unitId, by: actor.id, at: now })
    return { id: columnId }

    async function isProgramme(programmeId: string) {
      const found = db.selectFrom('stories.coordination').select('id').where('id', '=', programmeId)
      return (await found.executeTakeFirst()) !== undefined
    }
  },
})
