import { sql } from 'kysely'
import { exemplarPaths } from '#modules/exemplars/index.ts'
import { inspectionPaths } from '#modules/inspections/index.ts'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import type { Topic } from '../course.ts'
import type { Fault, Trained } from '../need.ts'

/** A fault of a returned report, as a later module knows it (decision 94). */
export type ReturnedFault = { unitId: string; on: DateText; text: string; year: number; href: string }
export type ReturnedReports = (
  db: Db,
  scope: Scope,
  of: { since: DateText; unitId?: string | undefined },
) => Promise<ReturnedFault[]>

/** Faults older than two years say nothing of those who work there now. */
export const needsSince = (day: DateText): DateText => addDays(day, -730)

type Asked = { day: DateText; unitId?: string | undefined; returnedReports: ReturnedReports }

/** What was wrong with what the units in scope sent or did, in two years: each with the record that it stands in. */
export async function listFaults(db: Db, scope: Scope, { day, unitId, returnedReports }: Asked): Promise<Fault[]> {
  const since = needsSince(day)
  const [nominations, findings, reports] = await Promise.all([
    nominationFaults(db, scope, since, unitId),
    inspectionFindings(db, scope, since, unitId),
    returnedReports(db, scope, { since, unitId }),
  ])
  const ofReports = reports.map(({ year, ...it }) => ({ ...it, topic: 'report' as const, about: String(year) }))
  return [...nominations, ...findings, ...ofReports].sort((a, b) => (a.on < b.on ? 1 : -1))
}

async function nominationFaults(db: Db, scope: Scope, since: DateText, unitId?: string): Promise<Fault[]> {
  const rows = await db
    .selectFrom('exemplars.fault as f')
    .innerJoin('exemplars.nomination as n', 'n.id', 'f.nomination_id')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'n.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .select(['n.from_unit_id as unitId', 'f.text', 's.name as about', 'e.id'])
    .select(sql<DateText>`(f.raised_at at time zone 'Asia/Ho_Chi_Minh')::date`.as('on'))
    .where(within(scope, 'n.from_unit_id'))
    .where(open(scope, 'e.id'))
    .where('e.stage', '<>', 'merged')
    .where(sql<boolean>`f.raised_at >= ${since}::date`)
    .$if(unitId !== undefined, (it) => it.where('n.from_unit_id', '=', unitId!))
    .execute()
  return rows.map(({ id, ...it }) => ({ ...it, topic: 'nomination' as const, href: exemplarPaths.show(id) }))
}

async function inspectionFindings(db: Db, scope: Scope, since: DateText, unitId?: string): Promise<Fault[]> {
  const rows = await db
    .selectFrom('inspections.finding as f')
    .innerJoin('inspections.visit as v', 'v.id', 'f.visit_id')
    .innerJoin('units.label as l', 'l.unit_id', 'v.unit_id')
    .select(['v.unit_id as unitId', 'f.finding as text', 'v.visited_on as on', 'v.id', 'l.name as about'])
    .$narrowType<{ on: DateText; about: string }>()
    .where(within(scope, 'v.unit_id'))
    .where('v.state', '<>', 'planned')
    .where('v.visited_on', '>=', since)
    .$if(unitId !== undefined, (it) => it.where('v.unit_id', '=', unitId!))
    .execute()
  return rows.map(({ id, ...it }) => ({ ...it, topic: 'inspection' as const, href: inspectionPaths.visit(id) }))
}

/** When somebody of the units in scope came to a course about a subject. */
export async function listTrained(db: Db, scope: Scope): Promise<Trained[]> {
  const { rows } = await sql<{ unitId: string; topic: Topic; on: DateText }>`
    select m.unit_id as "unitId", topic, max((r.starts_at at time zone 'Asia/Ho_Chi_Minh')::date) as "on"
    from training.seat t
    join training.member m on m.id = t.member_id
    join events.arrival a on a.participant_id = t.participant_id
    join training.session s on s.id = t.session_id
    join events.roll r on r.id = s.id
    join training.course c on c.id = s.course_id and c.state <> 'cancelled'
    cross join unnest(c.topics) as topic
    where ${within(scope, 'm.unit_id')} group by 1, 2`.execute(db)
  return rows
}
