import { Hono } from 'hono'
import { invite, listInvitations, spanOf } from '#modules/events/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import type { Returned } from '#ui/small-form.tsx'
import { addMaterial } from '../commands/add-material.ts'
import { addSession } from '../commands/add-session.ts'
import { cancelCourse } from '../commands/cancel-course.ts'
import { closeCourse } from '../commands/close-course.ts'
import { enrolMember } from '../commands/enrol-member.ts'
import { noteAttendance } from '../commands/note-attendance.ts'
import { planCourse } from '../commands/plan-course.ts'
import { CoursePage } from '../pages/course.tsx'
import { CoursesPage } from '../pages/courses.tsx'
import { NewCoursePage } from '../pages/new-course.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listCourses, listEnrollable, showCourse } from '../queries/course.ts'
import { readersOnly } from './overview.tsx'

const returning = (form: string) => (c: Ctx, attempt: Attempt) => show(c, { form, attempt })
const done = ({ id }: { id: string }) => paths.course(id)

/** Courses: the list, one of them with everything that is done about it, and its certificates. */
export const courses = new Hono<Env>()
  .get(paths.courses(), async (c) => {
    readersOnly(c)
    const { db, scope, actor, frame, locale } = c.var
    const view = { courses: await listCourses(db, scope), mayKeep: may.teach(actor, actor.post) }
    return html(c, <CoursesPage {...{ frame, locale, ...view }} />)
  })
  .get(paths.newCourse(), (c) => showNew(c))
  .post(paths.newCourse(), submit(planCourse, { done, again: showNew }))
  .get(paths.course(':id'), (c) => show(c))
  .post(paths.sessions(':id'), submit(addSession, { done, again: returning('them-buoi'), prepare: seenOnly }))
  .post(paths.offers(':id'), submit(invite, { done, again: returning('moi-don-vi'), prepare: openOnly }))
  .post(paths.enrolments(':id'), submit(enrolMember, { done, again: returning('cu-nguoi'), prepare: seenOnly }))
  .post(
    paths.attendance(':id', ':sessionId'),
    submit(noteAttendance, {
      done: ({ id }) => `${paths.course(id)}#hoc-vien`,
      again: (c, attempt) => show(c, { form: `co-mat-${idIn(c, 'sessionId')}`, attempt }),
      prepare: keepSent,
    }),
  )
  .post(paths.materials(':id'), submit(addMaterial, { done, again: returning('them-tai-lieu'), prepare: keepSent }))
  .post(paths.close(':id'), submit(closeCourse, { done, again: returning('dong'), prepare: seenOnly }))
  .post(paths.cancel(':id'), submit(cancelCourse, { done, again: returning('huy'), prepare: seenOnly }))

const courseIn = (c: Ctx) => showCourse(c.var.db, c.var.scope, idIn(c, 'id'))

/** Nobody changes a course that they do not see. */
async function seenOnly(c: Ctx, sent: Record<string, unknown>) {
  await courseIn(c)
  return sent
}

/** A unit is asked to a course that goes on; persons from outside are not on any roster. */
async function openOnly(c: Ctx, sent: Record<string, unknown>) {
  const course = await courseIn(c)
  if (!may.teach(c.var.actor, course)) throw new Refusal('forbidden', 'training.offer')
  if (course.state !== 'open') throw new Refusal('conflict', 'wrongState', { form: 'wrongState' })
  if (sent.unitId === undefined || sent.unitId === '') throw new Refusal('invalid', 'invalid', { unitId: 'required' })
  return { id: course.id, unitId: sent.unitId, seats: sent.seats === '' ? 'x' : sent.seats }
}

/** Keeps the file that came with a form, for whoever may teach the course. */
async function keepSent(c: Ctx, sent: Record<string, unknown>) {
  const course = await courseIn(c)
  if (!may.teach(c.var.actor, course)) throw new Refusal('forbidden', 'training.teach')
  const { file, ...rest } = sent
  if (!(file instanceof File) || file.name === '') return rest
  return { ...rest, fileId: (await keepFile(c.var, file, { unitId: course.unitId })).id }
}

function showNew(c: Ctx, attempt?: Attempt) {
  const { actor, frame, locale, now } = c.var
  if (!may.teach(actor, actor.post)) throw new Refusal('forbidden', 'training.planCourse')
  const page = { frame, locale, unitId: actor.post.unitId, submission: newId(now), attempt }
  return html(c, <NewCoursePage {...page} />)
}

async function show(c: Ctx, returned?: Returned) {
  readersOnly(c)
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const course = await courseIn(c)
  const mayTeach = may.teach(actor, course)
  const isOwn = course.isOwn === true
  const taught = scope.units.filter((unitId) => may.teach(actor, { unitId }))
  const [offers, known, enrollable] = await Promise.all([
    listInvitations(db, scope, course.id, isOwn),
    mayTeach && course.state === 'open' ? listUnitsOn(db, day) : [],
    course.state === 'open' ? listEnrollable(db, scope, course, taught) : [],
  ])
  const asked = new Set(offers.map(({ unitId }) => unitId))
  const units = known.filter(({ id }) => !asked.has(id)).map(({ id, name }) => ({ value: id, label: name }))
  const mayEnrol = mayTeach || offers.some(({ unitId }) => unitId !== null && may.roster(actor, { unitId }))
  const page = { frame, locale, today: day, now, course, offers, units, enrollable, mayTeach, mayEnrol }
  const span = (it: { startsAt: Date; endsAt: Date }) => spanOf(it, locale)
  return html(c, <CoursePage {...page} {...{ span, submission: () => newId(now), returned }} />)
}
