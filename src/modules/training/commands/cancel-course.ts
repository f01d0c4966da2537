import { z } from 'zod'
import { takeOffRoll } from '#modules/events/index.ts'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { countCame, endCourse, getCourse, listEnrolled } from '../repository/course.ts'

/** A course is called off, with why: tickets are void. One that somebody came to already is closed instead. */
export const cancelCourse = command({
  name: 'training.cancelCourse',
  input: z.object({ id, version, why: text(500) }),
  subject: (db, input) => getCourse(db, input.id),
  allow: may.teach,
  async run({ db, now }, course, { why }) {
    if (course.state !== 'open') throw new Refusal('conflict', 'wrongState', { form: 'wrongState' })
    if ((await countCame(db, course.id)).length > 0)
      throw new Refusal('conflict', 'training.wasHeld', { form: 'training.wasHeld' })
    for (const { participantId } of await listEnrolled(db, course.id)) await takeOffRoll(db, participantId, now)
    await endCourse(db, course, { state: 'cancelled', on: today(now), why })
    return { id: course.id }
  },
})
