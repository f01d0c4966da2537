import type { Db } from '#platform/db.ts'

/** Who is expected at a session of a course that the reader was let see, and who came without being enrolled; since when each is here. */
export async function listAtSession(db: Db, courseId: string, sessionId: string) {
  const enrolled = await db
    .selectFrom('training.enrolment as e')
    .innerJoin('training.member as m', 'm.id', 'e.member_id')
    .innerJoin('events.participant as p', 'p.id', 'e.participant_id')
    .leftJoin('training.seat as s', (on) => on.onRef('s.member_id', '=', 'm.id').on('s.session_id', '=', sessionId))
    .leftJoin('events.arrival as a', 'a.participant_id', 's.participant_id')
    .select(['p.id', 'p.code', 'm.name', 'p.place', 'a.arrived_at as arrivedAt'])
    .where('e.course_id', '=', courseId)
    .orderBy('p.place')
    .orderBy('m.name_folded')
    .orderBy('p.id')
    .execute()
  const guests = await db
    .selectFrom('events.participant as p')
    .innerJoin('events.arrival as a', 'a.participant_id', 'p.id')
    .leftJoin('training.seat as s', 's.participant_id', 'p.id')
    .select(['p.id', 'p.code', 'p.name', 'p.place', 'a.arrived_at as arrivedAt'])
    .where('p.roll_id', '=', sessionId)
    .where('p.dropped_at', 'is', null)
    .where('s.participant_id', 'is', null)
    .orderBy('a.arrived_at')
    .execute()
  return [...enrolled, ...guests]
}
