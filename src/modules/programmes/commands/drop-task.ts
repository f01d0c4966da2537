import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { dropTask as drop, lockTask } from '../repository/task.ts'

/** A unit no longer plans something, with the reason; what came of it in earlier years stays. */
export const dropTask = command({
  name: 'programmes.dropTask',
  input: z.object({ taskId: id, version, reason: text(500) }),
  subject: (db, { taskId }, { now }) => lockTask(db, taskId, today(now)),
  allow: (actor, it) => may.task(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db, now }, task, { reason }) {
    if (task.droppedAt) throw new Refusal('conflict', 'programmes.taskDropped')
    await drop(db, task, { reason, at: now })
    return { id: task.id }
  },
})
