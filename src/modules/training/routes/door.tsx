import { Hono } from 'hono'
import { DoorPage, isAtTheDoor, receiveNotes } from '#modules/events/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn, sceneOf } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { noteComers } from '../commands/note-comers.ts'
import { t } from '../messages/course.ts'
import { t as people } from '../messages/people.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { showCourse } from '../queries/course.ts'
import { listAtSession } from '../queries/door.ts'
import { readersOnly } from './overview.tsx'

/** The door of a session: who of those enrolled came, by a device that may be without a network (the page is that of events). */
export const sessionDoor = new Hono<Env>()
  .get(paths.door(':id', ':sessionId'), (c) => show(c))
  .post(paths.door(':id', ':sessionId'), (c) =>
    receiveNotes(c, {
      async open() {
        const it = await sessionIn(c)
        if (it.course.state !== 'open') throw new Refusal('conflict', 'wrongState', { form: 'wrongState' })
        return it
      },
      async note({ course, session }, marks) {
        const { unknown } = await noteComers(sceneOf(c), { id: course.id, sessionId: session.id, marks })
        return { unknown, present: async () => countHere(await listAtSession(c.var.db, course.id, session.id)) }
      },
      at: ({ course, session }) => paths.door(course.id, session.id),
      again: (attempt) => show(c, attempt),
      whyNot: t(c.var.locale).noRight,
      words: t(c.var.locale),
    }),
  )

/** The session, for the unit that gives the course alone. */
async function sessionIn(c: Ctx) {
  readersOnly(c)
  const course = await showCourse(c.var.db, c.var.scope, idIn(c, 'id'))
  const sessionId = idIn(c, 'sessionId')
  const session = course.sessionList.find((it) => it.id === sessionId)
  if (!session || !course.isOwn || course.state === 'cancelled') throw new Refusal('missing', 'notFound')
  return { course, session }
}

const countHere = (some: readonly { arrivedAt: Date | null }[]) => some.filter((it) => it.arrivedAt).length

async function show(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const { course, session } = await sessionIn(c)
  const text = t(locale)
  const participants = await listAtSession(db, course.id, session.id)
  c.header('permissions-policy', 'camera=(self), microphone=(), geolocation=()')
  const above = [
    { label: people(locale).title, href: paths.overview() },
    { label: text.courses, href: paths.courses() },
    { label: course.title, href: paths.course(course.id) },
  ]
  const page = { frame, locale, title: session.title, crumbs: above, participants, attempt }
  const here = { rollId: session.id, action: paths.door(course.id, session.id), present: countHere(participants) }
  const paper = { href: `${paths.course(course.id)}#hoc-vien`, label: text.byTicks }
  const mayNote = may.teach(actor, course) && course.state === 'open' && isAtTheDoor(session, now)
  const whyNot = may.teach(actor, course)
    ? course.state === 'open'
      ? text.notAtTheDoor
      : text.wrongState
    : text.noRight
  return html(c, <DoorPage {...page} {...here} paper={paper} mayKeep={mayNote} whyNot={whyNot} />)
}
