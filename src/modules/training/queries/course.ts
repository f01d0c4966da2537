import { type RawBuilder, sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { CourseState, Topic } from '../course.ts'

/** The condition that a course (`c`) is the reader's own, or was offered to a unit of theirs, or somebody of theirs goes. */
export const seenCourse = (scope: Scope): RawBuilder<boolean> => sql<boolean>`(${within(scope, 'c.unit_id')}
  or exists (select 1 from events.invitation i where i.roll_id = c.id and i.dropped_at is null and ${within(scope, 'i.unit_id')})
  or exists (select 1 from training.enrolment e join training.member m on m.id = e.member_id
    where e.course_id = c.id and ${within(scope, 'm.unit_id')}))`

const count = (of: RawBuilder<unknown>) => sql<number>`(select count(*)::int from ${of})`

const courses = (db: Db, scope: Scope) =>
  db
    .selectFrom('training.course as c')
    .innerJoin('units.label as l', 'l.unit_id', 'c.unit_id')
    .innerJoin('events.roll as r', 'r.id', 'c.id')
    .select(['c.id', 'c.unit_id as unitId', 'l.name as unitName', 'c.title', 'c.aim', 'c.topics', 'c.number'])
    .select(['c.attend', 'c.state', 'c.ended_on as endedOn', 'c.why', 'c.version'])
    .select(['r.starts_at as startsAt', 'r.ends_at as endsAt'])
    .select(within(scope, 'c.unit_id').as('isOwn'))
    .select([
      count(sql`training.session s where s.course_id = c.id`).as('sessions'),
      count(sql`training.enrolment e where e.course_id = c.id`).as('enrolled'),
      count(sql`training.certificate f where f.course_id = c.id`).as('certificates'),
    ])
    .$narrowType<{ unitName: string; topics: Topic[]; state: CourseState }>()
    .where(seenCourse(scope))

/** The courses that the reader may see, the newest first. */
export async function listCourses(db: Db, scope: Scope) {
  return await courses(db, scope).orderBy('r.starts_at', 'desc').orderBy('c.id').limit(200).execute()
}

export type ListedCourse = Awaited<ReturnType<typeof listCourses>>[number]

/** One course with its sessions and materials, and those enrolled whom the reader may see. @throws Refusal `missing`. */
export async function showCourse(db: Db, scope: Scope, id: string) {
  const row = await courses(db, scope).where('c.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const [sessions, materials, people, guests] = await Promise.all([
    readSessions(db, id),
    readMaterials(db, id),
    readPeople(db, scope, id, row.isOwn === true),
    row.isOwn === true ? readGuests(db, id) : [],
  ])
  return { ...row, sessionList: sessions, materials, people, guests }
}

export type ShownCourse = Awaited<ReturnType<typeof showCourse>>

async function readSessions(db: Db, courseId: string) {
  return await db
    .selectFrom('training.session as s')
    .innerJoin('events.roll as r', 'r.id', 's.id')
    .select(['s.id', 's.title', 's.place', 's.trainer', 'r.starts_at as startsAt', 'r.ends_at as endsAt'])
    .select(
      sql<number>`(select count(*)::int from training.seat t join events.arrival a on a.participant_id = t.participant_id
        where t.session_id = s.id)`.as('came'),
    )
    .where('s.course_id', '=', courseId)
    .orderBy('r.starts_at')
    .orderBy('s.id')
    .execute()
}

/** Who came to a session without being enrolled: noted at its door, on no seat. */
async function readGuests(db: Db, courseId: string) {
  return await db
    .selectFrom('training.session as s')
    .innerJoin('events.participant as p', 'p.roll_id', 's.id')
    .innerJoin('events.arrival as a', 'a.participant_id', 'p.id')
    .leftJoin('training.seat as t', 't.participant_id', 'p.id')
    .select(['p.id', 'p.name', 'p.place', 's.title as session'])
    .where('s.course_id', '=', courseId)
    .where('p.dropped_at', 'is', null)
    .where('t.participant_id', 'is', null)
    .orderBy('a.arrived_at')
    .limit(200)
    .execute()
}

async function readMaterials(db: Db, courseId: string) {
  return await db
    .selectFrom('training.material as m')
    .innerJoin('files.file as f', 'f.id', 'm.file_id')
    .select(['m.id', 'm.title', 'f.id as fileId', 'f.name as fileName'])
    .where('m.course_id', '=', courseId)
    .orderBy('m.added_at')
    .execute()
}

async function readPeople(db: Db, scope: Scope, courseId: string, isOwn: boolean) {
  const rows = await db
    .selectFrom('training.enrolment as e')
    .innerJoin('training.member as m', 'm.id', 'e.member_id')
    .innerJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .leftJoin('training.certificate as f', (on) =>
      on.onRef('f.course_id', '=', 'e.course_id').onRef('f.member_id', '=', 'e.member_id'),
    )
    .innerJoin('events.participant as p', 'p.id', 'e.participant_id')
    .select(['m.id', 'm.name', 'm.title', 'l.name as unitName', 'f.id as certificateId', 'f.number', 'f.sessions'])
    .select(['m.unit_id as unitId', 'p.code', 'p.invitation_id as invitationId'])
    .select(within(scope, 'm.unit_id').as('isOurs'))
    .select(
      sql<string[]>`array(select t.session_id from training.seat t join training.session s on s.id = t.session_id
        join events.arrival a on a.participant_id = t.participant_id
        where s.course_id = e.course_id and t.member_id = m.id)`.as('came'),
    )
    .$narrowType<{ unitName: string }>()
    .where('e.course_id', '=', courseId)
    .$if(!isOwn, (it) => it.where(within(scope, 'm.unit_id')))
    .orderBy('l.name')
    .orderBy('m.name_folded')
    .orderBy('m.id')
    .execute()
  return rows
}

export type Enrolled = ShownCourse['people'][number]
export type ShownSession = ShownCourse['sessionList'][number]

/** Who of the rosters in scope may still be enrolled: everybody for whom the reader may say it. */
export async function listEnrollable(db: Db, scope: Scope, { id, unitId }: ShownCourse, ownUnits: readonly string[]) {
  return await db
    .selectFrom('training.member as m')
    .innerJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .select(['m.id', 'm.name', 'l.name as unitName'])
    .$narrowType<{ unitName: string }>()
    .where(within(scope, 'm.unit_id'))
    .where('m.left_on', 'is', null)
    .where(
      sql<boolean>`(${unitId}::uuid = any (${sql.val([...ownUnits])}::uuid[]) or exists (
        select 1 from events.invitation i where i.roll_id = ${id} and i.unit_id = m.unit_id and i.dropped_at is null))`,
    )
    .where(
      sql<boolean>`not exists (select 1 from training.enrolment e where e.course_id = ${id} and e.member_id = m.id)`,
    )
    .orderBy('l.name')
    .orderBy('m.name_folded')
    .limit(500)
    .execute()
}

/** True when a file is a material of a course that the reader may see. */
export async function mayReadFileOfCourse(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const row = await db
    .selectFrom('training.material as m')
    .innerJoin('training.course as c', 'c.id', 'm.course_id')
    .select('m.id')
    .where('m.file_id', '=', fileId)
    .where(seenCourse(scope))
    .executeTakeFirst()
  return row !== undefined
}
