import { z } from 'zod'
import {
  findOnRoll,
  isAtTheDoor,
  meantBy,
  noteArrival,
  noteGuest,
  readTicket,
  type SentMark,
  sentMarks,
  withinDoors,
} from '#modules/events/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getCourse, listEnrolled, listSeats, listSessions, takeSeat, touchCourse } from '../repository/course.ts'

type Enrolled = Awaited<ReturnType<typeof listEnrolled>>[number]

/**
 * Notes who came to a session as the devices at its door send it, by the ticket of the course, from the list, or somebody who was not
 * enrolled: everybody once, however often and in whatever order it is sent. `unknown`: notes whose ticket is of no one here.
 */
export const noteComers = command({
  name: 'training.noteComers',
  input: z.object({ id, sessionId: id, marks: sentMarks }),
  unkept: ['marks'],
  subject: (db, input) => getCourse(db, input.id),
  allow: may.teach,
  async run({ db, actor, now }, course, { sessionId, marks }) {
    if (course.state !== 'open') throw new Refusal('conflict', 'wrongState')
    const session = (await listSessions(db, course.id)).find((it) => it.id === sessionId)
    if (!session) throw new Refusal('missing', 'notFound')
    if (!isAtTheDoor(session, now)) throw new Refusal('conflict', 'events.notAtTheDoor')
    const enrolled = await listEnrolled(db, course.id)
    const seats = new Map((await listSeats(db, sessionId)).map((it) => [it.memberId, it.participantId]))
    const before = seats.size
    const unknown: string[] = []
    for (const mark of marks) {
      const participantId = await meant(mark)
      if (!participantId) unknown.push(mark.id)
      else
        await noteArrival(db, {
          ...{ id: mark.id, participantId, at: withinDoors(mark.at, session.startsAt, now) },
          ...{ how: mark.how === 'code' ? 'code' : 'list', sheetId: null, by: actor.id, now },
        })
    }
    if (seats.size > before) await touchCourse(db, course)
    return { id: course.id, unknown }

    async function meant(mark: SentMark): Promise<string | undefined> {
      const person = await meantByMark(db, course.id, mark, enrolled)
      if (!person) return mark.guest && noteGuest(db, sessionId, { ...mark.guest, id: mark.id, by: actor.id, at: now })
      const how = { invitationId: null, source: 'door' as const, by: actor.id, at: now }
      const participantId = seats.get(person.id) ?? (await takeSeat(db, sessionId, person, how))
      seats.set(person.id, participantId)
      return participantId
    }
  },
})

/** Whom of those enrolled a note means: by their place on the roll of the course, its ticket, or their name and unit. */
async function meantByMark(
  db: Db,
  courseId: string,
  { participantId, code, guest }: SentMark,
  enrolled: readonly Enrolled[],
): Promise<Enrolled | undefined> {
  if (guest) {
    const known = meantBy(guest, enrolled)
    return enrolled.find((it) => it.id === known)
  }
  const ticket = code && readTicket(code)
  const known = participantId ?? (ticket && (await findOnRoll(db, courseId, { code: ticket })))
  return known ? enrolled.find((it) => it.participantId === known) : undefined
}
