import { z } from 'zod'
import { getRoll, noteArrival, takeOffRoll, withinDoors } from '#modules/events/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalId, ticks, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import {
  getCourse,
  listEnrolled,
  listSeats,
  listSessions,
  removeSeat,
  takeSeat,
  touchCourse,
} from '../repository/course.ts'

/**
 * Who came to a session: everybody whose box is ticked, and nobody else. Each is an arrival on the roll of the session, as at an
 * event, with the paper that was signed where there is one. Whose tick is taken away is off the roll again.
 */
export const noteAttendance = command({
  name: 'training.noteAttendance',
  input: z.object({ id, version, sessionId: id, fileId: optionalId, present: ticks(id, 500) }),
  subject: (db, input) => getCourse(db, input.id),
  allow: may.teach,
  async run({ db, actor, now }, course, { sessionId, fileId, present }) {
    if (course.state !== 'open') throw new Refusal('conflict', 'wrongState', { form: 'wrongState' })
    const session = (await listSessions(db, course.id)).find((it) => it.id === sessionId)
    if (!session) throw new Refusal('missing', 'notFound')
    if (session.startsAt.getTime() - 86_400_000 > now.getTime())
      throw new Refusal('conflict', 'training.notYet', { form: 'training.notYet' })
    if (fileId && !(await isUploadOf(db, fileId, actor.id)))
      throw new Refusal('invalid', 'invalid', { file: 'notAChoice' })
    const enrolled = await listEnrolled(db, course.id)
    if (present.some((it) => !enrolled.some((one) => one.id === it)))
      throw new Refusal('invalid', 'invalid', { present: 'notAChoice' })
    const seats = new Map((await listSeats(db, sessionId)).map((it) => [it.memberId, it.participantId]))
    for (const person of enrolled) {
      const came = present.includes(person.id)
      const participantId = seats.get(person.id)
      if (came && !participantId) await seat(person)
      if (!came && participantId) {
        await removeSeat(db, sessionId, person.id)
        await takeOffRoll(db, participantId, now)
      }
    }
    await touchCourse(db, course)
    return { id: course.id }

    async function seat(person: { id: string; name: string; title: string; place: string }) {
      const how = { invitationId: null, source: 'door' as const, by: actor.id, at: now }
      await noteCame(db, await takeSeat(db, sessionId, person, how))
    }

    async function noteCame(inside: Db, participantId: string) {
      const roll = await getRoll(inside, sessionId)
      await noteArrival(inside, {
        ...{
          id: newId(now),
          participantId,
          at: withinDoors(now, roll.startsAt, now),
          sheetId: fileId,
          by: actor.id,
          now,
        },
        how: fileId ? 'paper' : 'list',
      })
    }
  },
})
