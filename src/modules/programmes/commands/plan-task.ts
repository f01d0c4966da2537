import { z } from 'zod'
import { listUnitsOn } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalText, text, ticked, ticks } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addTask } from '../repository/task.ts'

/** What the form of a task says of it; the same when it is put right. */
export const taskInput = {
  ...{ title: text(300), partners: optionalText(300), partnerIds: ticks(id, 60), basis: optionalText(300) },
  ...{ dueOn: date, isYearly: ticked },
}

/** A unit plans something of its own for a clause, alone or with other units: once, or every year on the same day. */
export const planTask = command({
  name: 'programmes.planTask',
  input: z.object({ programmeId: id, unitId: id, clause: text(40), ...taskInput }),
  subject: async (_, { unitId }) => ({ unitId }),
  allow: (actor, it) => may.task(actor, it),
  async run({ db, actor, now }, { unitId }, { programmeId, clause, partners, basis, ...words }) {
    const found = await db
      .selectFrom('programmes.clause as c')
      .innerJoin('programmes.programme as p', 'p.id', 'c.programme_id')
      .select(['p.valid_from as from', 'p.valid_to as to'])
      .where('c.programme_id', '=', programmeId)
      .where('c.code', '=', clause)
      .executeTakeFirst()
    if (!found) throw new Refusal('invalid', 'invalid', { clause: 'notAChoice' })
    refuseOutside(words.dueOn, found)
    await refuseStrangers(db, words.partnerIds, { ownerId: unitId, day: today(now) })
    const taskId = newId(now)
    const told = { ...words, partners: partners ?? '', basis: basis ?? '' }
    await addTask(db, { id: taskId, programmeId, clause, ...told, by: actor.id, at: now })
    return { id: taskId }
  },
})

/** @throws Refusal where a task would be due outside its programme. */
export function refuseOutside(dueOn: DateText, { from, to }: { from: DateText; to: DateText }): void {
  if (dueOn < from || dueOn >= to) throw new Refusal('invalid', 'invalid', { dueOn: 'programmes.outsidePeriod' })
}

type Partners = { ownerId: string; day: DateText; known?: readonly string[] }

/** @throws Refusal where a partner is the owner itself, or no unit that stands on the day or was one already. */
export async function refuseStrangers(db: Db, partnerIds: readonly string[], it: Partners): Promise<void> {
  if (partnerIds.length === 0) return
  const standing = new Set((await listUnitsOn(db, it.day)).map((unit) => unit.id))
  const isOne = (unitId: string) => unitId !== it.ownerId && (standing.has(unitId) || it.known?.includes(unitId))
  if (!partnerIds.every(isOne)) throw new Refusal('invalid', 'invalid', { partnerIds: 'notAChoice' })
}
