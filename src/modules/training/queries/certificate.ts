import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { ShownCourse } from './course.ts'

/** A certificate of a course that the reader was let see: their own course, or somebody on their rosters. @throws Refusal `missing`. */
export async function showCertificate(db: Db, scope: Scope, course: ShownCourse, id: string) {
  const row = await db
    .selectFrom('training.certificate as f')
    .innerJoin('training.member as m', 'm.id', 'f.member_id')
    .innerJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .select(['f.number', 'f.issued_on as issuedOn', 'f.sessions as came', 'm.name', 'm.title', 'l.name as unitName'])
    .$narrowType<{ unitName: string }>()
    .where('f.id', '=', id)
    .where('f.course_id', '=', course.id)
    .$if(course.isOwn !== true, (it) => it.where(within(scope, 'm.unit_id')))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}
