import { addParticipant, addRoll, findOnRoll, followOccasion, type NewParticipant } from '#modules/events/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { CourseState, Topic } from '../course.ts'

/** A course as commands see it. */
export type Course = {
  id: string
  unitId: string
  title: string
  number: string | null
  attend: number | null
  state: CourseState
  version: number
}

/** Reads a course for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getCourse(db: Db, id: string): Promise<Course> {
  const row = await db
    .selectFrom('training.course')
    .select(['id', 'unit_id as unitId', 'title', 'number', 'attend', 'state', 'version'])
    .$narrowType<{ state: CourseState }>()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

type Span = { startsAt: Date; endsAt: Date }
type NewCourse = {
  id: string
  unitId: string
  title: string
  aim: string
  topics: readonly Topic[]
  number: string | null
  attend: number | null
  by: string
  at: Date
}

/** Begins a course with the roll of those to whom it is offered. */
export async function addCourse(db: Db, it: NewCourse, first: Span): Promise<void> {
  await addRoll(db, { id: it.id, unitId: it.unitId, title: it.title, ...first })
  await db
    .insertInto('training.course')
    .values({
      ...{ id: it.id, unit_id: it.unitId, title: it.title, aim: it.aim, topics: [...it.topics], number: it.number },
      ...{ attend: it.attend, planned_by: it.by, planned_at: it.at },
    })
    .execute()
}

/** Counts a change under a course as a change of the course. */
export async function touchCourse(db: Db, { id, version }: Course): Promise<void> {
  await db
    .updateTable('training.course')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
}

export async function endCourse(
  db: Db,
  { id, version }: Course,
  it: { state: 'closed' | 'cancelled'; on: DateText; why: string | null },
): Promise<void> {
  await db
    .updateTable('training.course')
    .set({ state: it.state, ended_on: it.on, why: it.why, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

type NewSession = Span & { id: string; title: string; place: string; trainer: string }

/** Adds a session with a roll of its own. The course lasts from its first session to its last. */
export async function addSession(db: Db, course: Course, it: NewSession): Promise<void> {
  const { id, title, place, trainer, startsAt, endsAt } = it
  await addRoll(db, { id, unitId: course.unitId, title: `${course.title}: ${title}`, startsAt, endsAt })
  await db.insertInto('training.session').values({ id, course_id: course.id, title, place, trainer }).execute()
  const spans = await listSessions(db, course.id)
  const from = spans.map((one) => one.startsAt.getTime())
  const to = spans.map((one) => one.endsAt.getTime())
  const whole = { title: course.title, startsAt: new Date(Math.min(...from)), endsAt: new Date(Math.max(...to)) }
  await followOccasion(db, course.id, whole)
}

/** The sessions of a course with their hours, the first one first. */
export async function listSessions(db: Db, courseId: string) {
  return await db
    .selectFrom('training.session as s')
    .innerJoin('events.roll as r', 'r.id', 's.id')
    .select(['s.id', 's.title', 'r.starts_at as startsAt', 'r.ends_at as endsAt'])
    .where('s.course_id', '=', courseId)
    .orderBy('r.starts_at')
    .orderBy('s.id')
    .execute()
}

type Enrolled = { courseId: string; memberId: string; participantId: string; by: string; at: Date }

export async function addEnrolment(db: Db, it: Enrolled): Promise<void> {
  await db
    .insertInto('training.enrolment')
    .values({
      ...{ course_id: it.courseId, member_id: it.memberId, participant_id: it.participantId },
      ...{ enrolled_by: it.by, enrolled_at: it.at },
    })
    .execute()
}

/** Who is enrolled for a course: with their name, unit and post as a roll writes them, and where they stand on that of the course. */
export async function listEnrolled(db: Db, courseId: string) {
  return await db
    .selectFrom('training.enrolment as e')
    .innerJoin('training.member as m', 'm.id', 'e.member_id')
    .innerJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .select(['m.id', 'm.name', 'm.title', 'l.name as place', 'e.participant_id as participantId'])
    .$narrowType<{ place: string }>()
    .where('e.course_id', '=', courseId)
    .orderBy('m.name_folded')
    .orderBy('m.id')
    .execute()
}

type Named = { name: string; title: string; place: string }
type How = Pick<NewParticipant, 'invitationId' | 'source' | 'by' | 'at'>

/** Puts somebody of the roster on a roll; of two of one name at one unit the post tells them apart. @throws Refusal. */
export async function putOnRoll(db: Db, rollId: string, { name, title, place }: Named, how: How): Promise<string> {
  const person = { name, title, phone: null, email: null, ...how }
  const added =
    (await addParticipant(db, rollId, { ...person, place })) ??
    (await addParticipant(db, rollId, { ...person, place: `${place}, ${title}` }))
  if (!added) throw new Refusal('conflict', 'training.onRollAlready', { form: 'training.onRollAlready' })
  return added.id
}

/** Who of the roster has a seat in a session, with their name on its roll. */
export async function listSeats(db: Db, sessionId: string) {
  return await db
    .selectFrom('training.seat')
    .select(['member_id as memberId', 'participant_id as participantId'])
    .where('session_id', '=', sessionId)
    .execute()
}

/** Gives somebody enrolled their seat in a session: the name under which the door noted them before they were enrolled, or a new one. */
export async function takeSeat(db: Db, sessionId: string, person: Named & { id: string }, how: How): Promise<string> {
  const noted = await findOnRoll(db, sessionId, { name: person.name, place: person.place })
  const isFree = noted && (await listSeats(db, sessionId)).every((it) => it.participantId !== noted)
  const participantId = isFree ? noted : await putOnRoll(db, sessionId, person, how)
  const row = { session_id: sessionId, member_id: person.id, participant_id: participantId }
  await db.insertInto('training.seat').values(row).execute()
  return participantId
}

export async function removeSeat(db: Db, sessionId: string, memberId: string): Promise<void> {
  await db.deleteFrom('training.seat').where('session_id', '=', sessionId).where('member_id', '=', memberId).execute()
}

type NewMaterial = { courseId: string; title: string; fileId: string; by: string; at: Date }

export async function addMaterial(db: Db, it: NewMaterial): Promise<string> {
  const id = newId(it.at)
  await db
    .insertInto('training.material')
    .values({
      ...{ id, course_id: it.courseId, title: it.title, file_id: it.fileId },
      ...{ added_by: it.by, added_at: it.at },
    })
    .execute()
  return id
}

type NewCertificate = {
  courseId: string
  memberId: string
  number: string
  on: DateText
  sessions: number
  by: string
  at: Date
}

export async function addCertificate(db: Db, it: NewCertificate): Promise<void> {
  await db
    .insertInto('training.certificate')
    .values({
      ...{ id: newId(it.at), course_id: it.courseId, member_id: it.memberId, number: it.number, issued_on: it.on },
      ...{ sessions: it.sessions, issued_by: it.by, issued_at: it.at },
    })
    .execute()
}

/** To how many sessions of a course each of the roster came, the one who came to none left out. */
export async function countCame(db: Db, courseId: string): Promise<{ memberId: string; came: number }[]> {
  return await db
    .selectFrom('training.seat as t')
    .innerJoin('training.session as s', 's.id', 't.session_id')
    .innerJoin('training.member as m', 'm.id', 't.member_id')
    .innerJoin('events.arrival as a', 'a.participant_id', 't.participant_id')
    .select(['t.member_id as memberId'])
    .select(({ fn }) => fn.countAll<number>().as('came'))
    .where('s.course_id', '=', courseId)
    .groupBy(['t.member_id', 'm.name_folded'])
    .orderBy('m.name_folded')
    .orderBy('t.member_id')
    .execute()
}
