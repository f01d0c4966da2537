import { z } from 'zod'
import { faultOfNaming, fits, getInvitation, getRoll } from '#modules/events/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { findOffer, findRosterEntry } from '../queries/offer.ts'
import { addEnrolment, getCourse, listEnrolled, putOnRoll } from '../repository/course.ts'

/** Somebody of the roster goes to a course: on a seat of their unit's where it was asked, else on one that is free. */
export const enrolMember = command({
  name: 'training.enrolMember',
  input: z.object({ id, memberId: id }),
  async subject(db, input) {
    const course = await getCourse(db, input.id)
    const member = await findRosterEntry(db, input.memberId)
    return { ...course, member, memberUnitId: member?.unitId ?? course.unitId }
  },
  allow: may.enrol,
  async run({ db, actor, now }, course, { memberId }) {
    const { member } = course
    if (course.state !== 'open') throw new Refusal('conflict', 'wrongState', { form: 'wrongState' })
    if (!member || member.leftOn) throw new Refusal('invalid', 'invalid', { memberId: 'notAChoice' })
    if ((await listEnrolled(db, course.id)).some((it) => it.id === memberId))
      throw new Refusal('invalid', 'invalid', { memberId: 'training.enrolledAlready' })
    const invitationId = await findOffer(db, course.id, member.unitId)
    if (!invitationId && !may.teach(actor, course)) throw new Refusal('forbidden', 'training.enrolMember')
    const fault = await faultOfSeat(db, course.id, invitationId)
    if (fault) throw new Refusal('invalid', 'invalid', { memberId: fault })
    const how = { invitationId: invitationId ?? null, source: 'delegation' as const, by: actor.id, at: now }
    const participantId = await putOnRoll(db, course.id, { ...member, place: member.unitName }, how)
    await addEnrolment(db, { courseId: course.id, memberId, participantId, by: actor.id, at: now })
    return { id: course.id }
  },
})

async function faultOfSeat(db: Db, courseId: string, invitationId: string | undefined): Promise<string | undefined> {
  if (invitationId) return faultOfNaming(await getInvitation(db, invitationId)) && 'training.noSeat'
  return fits((await getRoll(db, courseId)).taken, 1) ? undefined : 'training.noSeat'
}
