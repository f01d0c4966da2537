import { z } from 'zod'
import { listUnitsInScope } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { id, optionalId, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { amendTask as amend, lockTask } from '../repository/task.ts'
import { yearsLost } from '../unit-task.ts'
import { refuseOutside, refuseStrangers, taskInput } from './plan-task.ts'

/**
 * A task is put right, with the reason: what is to be done, with whom, by when, by which document, or whose it is; a unit hands
 * it to one that it reaches. The earlier wording stays, and so does what came of it.
 */
export const amendTask = command({
  name: 'programmes.amendTask',
  input: z.object({ taskId: id, version, unitId: optionalId, ...taskInput, why: text(500) }),
  subject: (db, { taskId }, { now }) => lockTask(db, taskId, today(now)),
  allow: (actor, it) => may.task(actor, it),
  saved: (it) => ({ title: it.title, partners: it.partners, basis: it.basis, dueOn: formatDate(it.dueOn) }),
  async run({ db, actor, now }, task, { why, unitId, partners, basis, ...words }) {
    if (task.droppedAt) throw new Refusal('conflict', 'programmes.taskDropped')
    const day = today(now)
    const ownerId = unitId ?? task.ownerId
    refuseOutside(words.dueOn, task)
    if (yearsLost(words, task.years).length > 0)
      throw new Refusal('invalid', 'invalid', { dueOn: 'programmes.yearHasResult' })
    const reached = ownerId === task.ownerId ? [] : await listUnitsInScope(db, scopeOf(actor), day)
    if (ownerId !== task.ownerId && !reached.some((it) => it.id === ownerId))
      throw new Refusal('invalid', 'invalid', { unitId: 'notAChoice' })
    await refuseStrangers(db, words.partnerIds, { ownerId, day, known: task.partnerIds })
    const told = { ...words, ownerId, partners: partners ?? '', basis: basis ?? '' }
    await amend(db, task, told, { why, by: actor.id, at: now })
    return { id: task.id }
  },
})
