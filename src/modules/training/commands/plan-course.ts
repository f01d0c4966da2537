import { z } from 'zod'
import { hourInput, momentIn } from '#modules/stories/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, date, id, optionalText, optionalWhole, text, ticks } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { topics } from '../course.ts'
import { may } from '../policy.ts'
import { addCourse, addSession, getCourse } from '../repository/course.ts'

/** A unit plans a course with its first session (III.6). */
export const planCourse = command({
  name: 'training.planCourse',
  input: z.object({
    ...{ unitId: id, title: text(200), aim: text(1000), number: optionalText(60), attend: optionalWhole(1, 50) },
    topics: ticks(choice(topics)).refine((it) => it.length > 0, { error: 'required' }),
    ...{
      sessionTitle: text(200),
      on: date,
      from: hourInput,
      to: hourInput,
      place: text(200),
      trainer: optionalText(200),
    },
  }),
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: may.teach,
  about: (_, { id: courseId }) => courseId,
  async run({ db, actor, now }, { unitId }, { on, from, to, sessionTitle, place, trainer, ...course }) {
    const span = { startsAt: momentIn(on, from), endsAt: momentIn(on, to) }
    if (span.endsAt <= span.startsAt) throw new Refusal('invalid', 'invalid', { to: 'training.endsBefore' })
    const courseId = newId(now)
    await addCourse(db, { ...course, id: courseId, unitId, by: actor.id, at: now }, span)
    const session = { id: newId(now), title: sessionTitle, place, trainer: trainer ?? '', ...span }
    await addSession(db, await getCourse(db, courseId), session)
    return { id: courseId }
  },
})
