import { type RawBuilder, sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Part } from '../course.ts'
import type { MemberView } from '../paths.ts'

/** The condition that somebody on the roster (`m`) came to a session of a course, as themselves or on an earlier roster of theirs. */
export const isTrained: RawBuilder<boolean> = sql<boolean>`exists (
  select 1 from training.seat t
  join training.session s on s.id = t.session_id
  join training.course c on c.id = s.course_id and c.state <> 'cancelled'
  join events.arrival a on a.participant_id = t.participant_id
  where t.member_id = m.id or t.member_id in (
    select o.id from training.member o where o.official_id = m.official_id))`

const members = (db: Db, scope: Scope) =>
  db
    .selectFrom('training.member as m')
    .innerJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .select(['m.id', 'm.unit_id as unitId', 'l.name as unitName', 'm.part', 'm.name', 'm.gender', 'm.title'])
    .select(['m.birth_year as birthYear', 'm.qualification', 'm.works_since as worksSince', 'm.left_on as leftOn'])
    .select(['m.joined_on as joinedOn', 'm.official_id as officialId', 'm.version', isTrained.as('isTrained')])
    .$narrowType<{ unitName: string; part: Part; gender: 'male' | 'female' | null }>()
    .where(within(scope, 'm.unit_id'))

/** Everybody on the rosters in scope who is seen in a view, by unit and name. Whoever left is in their own view alone. */
export async function listMembers(db: Db, scope: Scope, view: MemberView, day: DateText) {
  return await members(db, scope)
    .where(view === 'left' ? sql<boolean>`m.left_on <= ${day}` : isThere(day))
    .$if(view === 'officers', (it) => it.where('m.part', '=', 'officer'))
    .$if(view === 'rapporteurs', (it) => it.where('m.part', '=', 'rapporteur'))
    .$if(view === 'trained', (it) => it.where(isTrained))
    .$if(view === 'untrained', (it) => it.where(sql<boolean>`not ${isTrained}`))
    .orderBy('l.name')
    .orderBy('m.name_folded')
    .orderBy('m.id')
    .execute()
}

export type ListedMember = Awaited<ReturnType<typeof listMembers>>[number]

/** The condition that somebody (`m`) is on a roster on a day. */
export const isThere = (day: DateText): RawBuilder<boolean> =>
  sql<boolean>`m.joined_on <= ${day} and (m.left_on is null or m.left_on > ${day})`

/** Somebody on a roster in scope. @throws Refusal `missing`. */
export async function showMember(db: Db, scope: Scope, id: string) {
  const row = await members(db, scope).where('m.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** How many are on the rosters in scope on a day, and of whom is known that they were trained. */
export async function countMembers(db: Db, scope: Scope, day: DateText) {
  const { rows } = await sql<{ officers: number; rapporteurs: number; trained: number; untrained: number }>`
    select count(*) filter (where m.part = 'officer')::int as officers,
      count(*) filter (where m.part = 'rapporteur')::int as rapporteurs,
      count(*) filter (where ${isTrained})::int as trained,
      count(*) filter (where not ${isTrained})::int as untrained
    from training.member m where ${within(scope, 'm.unit_id')} and ${isThere(day)}`.execute(db)
  return rows[0]!
}

/** The rapporteurs on the rosters that somebody may speak for: those in scope, and themselves. */
export async function listSpeakers(db: Db, scope: Scope, day: DateText) {
  return await db
    .selectFrom('training.member as m')
    .innerJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .select(['m.id', 'm.name', 'm.unit_id as unitId', 'm.official_id as officialId', 'l.name as unitName'])
    .$narrowType<{ unitName: string }>()
    .where('m.part', '=', 'rapporteur')
    .where(isThere(day))
    .where(within(scope, 'm.unit_id'))
    .orderBy('m.name_folded')
    .execute()
}

/** The courses that somebody went to, the newest first: to how many sessions they came, and their certificate. */
export async function listCoursesOf(db: Db, memberId: string) {
  const { rows } = await sql<CourseOfMember>`
    select c.id, c.title, c.state, r.starts_at as "startsAt", f.id as "certificateId", f.number,
      (select count(*)::int from training.session s where s.course_id = c.id) as sessions,
      (select count(*)::int from training.seat t join training.session s on s.id = t.session_id
        join events.arrival a on a.participant_id = t.participant_id
        where s.course_id = c.id and t.member_id = e.member_id) as came
    from training.enrolment e
    join training.course c on c.id = e.course_id
    join events.roll r on r.id = c.id
    left join training.certificate f on f.course_id = c.id and f.member_id = e.member_id
    where e.member_id = ${memberId} order by r.starts_at desc, c.id`.execute(db)
  return rows
}

export type CourseOfMember = {
  id: string
  title: string
  state: 'open' | 'closed' | 'cancelled'
  startsAt: Date
  certificateId: string | null
  number: string | null
  sessions: number
  came: number
}
