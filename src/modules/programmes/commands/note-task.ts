import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, optionalText, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { lockTask, setResult } from '../repository/task.ts'
import { dueIn } from '../unit-task.ts'

/** A unit writes down that it did what it planned for a year, and, where it shows, what became different by it. */
export const noteTask = command({
  name: 'programmes.noteTask',
  input: z.object({ taskId: id, version, doneOn: date, words: text(1000), effect: optionalText(1000) }),
  subject: (db, { taskId }, { now }) => lockTask(db, taskId, today(now)),
  allow: (actor, it) => may.task(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db, actor, now }, task, { doneOn, words, effect }) {
    if (task.droppedAt) throw new Refusal('conflict', 'programmes.taskDropped')
    const year = Number(doneOn.slice(0, 4))
    if (doneOn > today(now)) throw new Refusal('invalid', 'invalid', { doneOn: 'programmes.inFuture' })
    if (!dueIn(task, year)) throw new Refusal('invalid', 'invalid', { doneOn: 'programmes.notThatYear' })
    await setResult(db, task, { year, doneOn, words, effect, by: actor.id, at: now })
    return { id: task.id }
  },
})
