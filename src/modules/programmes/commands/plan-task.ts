import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalText, text, ticked } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addTask } from '../repository/task.ts'

/** A unit plans something of its own for a clause: once, or every year on the same day. */
export const planTask = command({
  name: 'programmes.planTask',
  input: z.object({
    ...{ programmeId: id, unitId: id, clause: text(40), title: text(300), partners: optionalText(300) },
    ...{ basis: optionalText(300), dueOn: date, isYearly: ticked },
  }),
  subject: async (_, { unitId }) => ({ unitId }),
  allow: (actor, it) => may.task(actor, it),
  async run({ db, actor, now }, { unitId }, { programmeId, clause, title, partners, basis, dueOn, isYearly }) {
    const found = await db
      .selectFrom('programmes.clause as c')
      .innerJoin('programmes.programme as p', 'p.id', 'c.programme_id')
      .select(['p.valid_from as from', 'p.valid_to as to'])
      .where('c.programme_id', '=', programmeId)
      .where('c.code', '=', clause)
      .executeTakeFirst()
    if (!found) throw new Refusal('invalid', 'invalid', { clause: 'notAChoice' })
    if (dueOn < found.from || dueOn >= found.to)
      throw new Refusal('invalid', 'invalid', { dueOn: 'programmes.outsidePeriod' })
    const taskId = newId(now)
    const told = { title, partners: partners ?? '', basis: basis ?? '', isYearly, dueOn }
    await addTask(db, { id: taskId, programmeId, clause, unitId, ...told, by: actor.id, at: now })
    return { id: taskId }
  },
})
