import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { certificateNumber, hasPassed } from '../course.ts'
import { may } from '../policy.ts'
import { addCertificate, countCame, endCourse, getCourse, listSessions } from '../repository/course.ts'

/** A course is over: whoever came to enough sessions has a certificate, and nothing changes any more. */
export const closeCourse = command({
  name: 'training.closeCourse',
  input: z.object({ id, version }),
  subject: (db, input) => getCourse(db, input.id),
  allow: may.teach,
  async run({ db, actor, now }, course) {
    if (course.state !== 'open') throw new Refusal('conflict', 'wrongState', { form: 'wrongState' })
    const sessions = await listSessions(db, course.id)
    if (sessions.some(({ endsAt }) => endsAt > now))
      throw new Refusal('conflict', 'training.notOver', { form: 'training.notOver' })
    const came = await countCame(db, course.id)
    if (came.length === 0) throw new Refusal('conflict', 'training.nobodyCame', { form: 'training.nobodyCame' })
    const passed = came.filter((it) => hasPassed(it.came, course.attend, sessions.length))
    for (const [at, { memberId, came: times }] of passed.entries())
      await addCertificate(db, {
        ...{ courseId: course.id, memberId, number: certificateNumber(at + 1, course.number), on: today(now) },
        ...{ sessions: times, by: actor.id, at: now },
      })
    await endCourse(db, course, { state: 'closed', on: today(now), why: null })
    return { id: course.id }
  },
})
