import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { listWriters } from '../queries/calendar-choice.ts'
import { listChosen } from '../queries/choice.ts'
import { addEntry } from '../repository/calendar.ts'

/** A desk plans for a day: what, about whom or in which field, for which anniversary, by whom. */
export const planEntry = command({
  name: 'stories.planEntry',
  input: z
    .object({
      ...{ unitId: id, on: date, what: text(200), anniversaryId: optionalId, fieldId: optionalId },
      ...{ exemplarId: optionalId, writerId: optionalId },
    })
    .refine((it) => it.fieldId !== null || it.exemplarId !== null, {
      error: 'stories.fieldOrExemplar',
      path: ['fieldId'],
    }),
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: may.plan,
  async run({ db, actor, now }, { unitId }, { on, what, ...sent }) {
    const day = today(now)
    const faults: Record<string, string> = {}
    if (on < day) faults.on = 'stories.dayPassed'
    const [chosen] = sent.exemplarId ? await listChosen(db, scopeOf(actor), [sent.exemplarId], day) : []
    if (sent.exemplarId && !chosen) faults.exemplarId = 'notAChoice'
    if (sent.writerId && !(await isWriter(sent.writerId))) faults.writerId = 'stories.notAWriter'
    if (sent.fieldId && !(await stands('programmes.field', sent.fieldId))) faults.fieldId = 'notAChoice'
    if (sent.anniversaryId && !(await stands('programmes.anniversary', sent.anniversaryId)))
      faults.anniversaryId = 'notAChoice'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    const entryId = newId(now)
    const fieldId = sent.fieldId ?? chosen?.fieldId ?? null
    await addEntry(db, { ...sent, fieldId, id: entryId, unitId, on, what, by: actor.id, at: now })
    return { id: entryId }

    async function isWriter(writerId: string) {
      const writers = await listWriters(db, [unitId, actor.post.unitId], day)
      return writers.some((it) => it.id === writerId)
    }
    async function stands(table: 'programmes.field' | 'programmes.anniversary', id: string) {
      return (await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined
    }
  },
})
