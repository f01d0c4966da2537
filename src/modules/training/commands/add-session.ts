import { z } from 'zod'
import { hourInput, momentIn } from '#modules/stories/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalText, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addSession as keepSession, getCourse, listSessions, touchCourse } from '../repository/course.ts'

const mostSessions = 50

/** A course gets one more session, with a roll of its own. */
export const addSession = command({
  name: 'training.addSession',
  input: z.object({
    ...{ id, version, title: text(200), on: date, from: hourInput, to: hourInput, place: text(200) },
    trainer: optionalText(200),
  }),
  subject: (db, input) => getCourse(db, input.id),
  allow: may.teach,
  async run({ db, now }, course, { title, on, from, to, place, trainer }) {
    if (course.state !== 'open') throw new Refusal('conflict', 'wrongState', { form: 'wrongState' })
    const span = { startsAt: momentIn(on, from), endsAt: momentIn(on, to) }
    if (span.endsAt <= span.startsAt) throw new Refusal('invalid', 'invalid', { to: 'training.endsBefore' })
    if ((await listSessions(db, course.id)).length >= mostSessions)
      throw new Refusal('conflict', 'tooMany', { form: 'tooMany' })
    await keepSession(db, course, { id: newId(now), title, place, trainer: trainer ?? '', ...span })
    await touchCourse(db, course)
    return { id: course.id }
  },
})
