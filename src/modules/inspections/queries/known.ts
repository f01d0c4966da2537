import { type RawBuilder, sql } from 'kysely'
import { visible } from '#modules/exemplars/index.ts'
import { openEvent } from '#modules/events/index.ts'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { KnownCode } from '../checklist.ts'
import { lineOf } from './line.ts'
import type { LateReports } from './risk.ts'

/** A record behind a figure: what it is called, when, and what opens it. */
export type KnownRow = { id: string; name: string; on: DateText | null; about: KnownAbout; href?: string }
export type KnownAbout = 'exemplar' | 'plan' | 'event' | 'tip' | 'dossier' | 'regulation' | 'report' | 'visit'

/** Whose records, from which day to which (both belong to it). */
export type KnownOf = { unitId: string; from: DateText; day: DateText }

/** What can be listed: the figures of a checklist, and when a unit was inspected. */
export type ListCode = KnownCode | 'visits'

type Select = (of: KnownOf, scope: Scope) => RawBuilder<unknown>

/** Each figure as the list behind it, of the unit's own line: `id, name, on, about`. Only what the reader may open. */
const selects: Record<Exclude<ListCode, 'late_reports'>, Select> = {
  exemplars: ({ from, day }, scope) => sql`
    select e.id, s.name, min(r.decided_on) as "on", 'exemplar' as about
    from line join exemplars.exemplar e on e.unit_id = line.id
    join exemplars.subject s on s.id = e.subject_id
    join exemplars.recognition r on r.exemplar_id = e.id and r.decided_on between ${from}::date and ${day}::date
    where ${visible(scope)} group by e.id, s.name`,
  publicised: ({ from, day }, scope) => sql`
    select e.id, s.name, min(p.on_day) as "on", 'exemplar' as about
    from line join exemplars.exemplar e on e.unit_id = line.id
    join exemplars.subject s on s.id = e.subject_id
    join stories.publicised p on p.exemplar_id = e.id and p.on_day between ${from}::date and ${day}::date
    where ${visible(scope)} group by e.id, s.name`,
  adoptions: ({ from, day }, scope) => sql`
    select e.id, a.who as name, a.decided_at::date as "on", 'exemplar' as about
    from line join exemplars.exemplar e on e.unit_id = line.id
    join replication.adoption a on a.exemplar_id = e.id and a.state = 'confirmed'
      and (a.failed_at is null or a.failed_at >= ${day}::date + 1)
      and a.decided_at::date between ${from}::date and ${day}::date
    where ${visible(scope)}`,
  fostering: ({ day }, scope) => sql`
    select p.id, s.name, p.started_on as "on", 'plan' as about
    from line join fostering.plan p on p.unit_id = line.id and p.started_on <= ${day}::date
      and (p.ended_on is null or p.ended_on > ${day}::date)
    join exemplars.exemplar e on e.id = p.exemplar_id
    join exemplars.subject s on s.id = e.subject_id
    where ${visible(scope)}`,
  exchanges: ({ from, day }, scope) => sql`
    select e.id, e.title as name, e.starts_at::date as "on", 'event' as about
    from line join events.event e on e.unit_id = line.id and e.kind = 'exchange' and e.state in ('held', 'closed')
      and e.starts_at::date between ${from}::date and ${day}::date
    where ${within(scope, 'e.unit_id')} and ${openEvent(scope)}
      and exists (select 1 from events.appearance a where a.event_id = e.id)`,
  regulations: ({ day }, scope) => sql`
    select g.id, g.number as name, g.issued_on as "on", 'regulation' as about
    from line join criteria.regulation g on g.unit_id = line.id and g.valid_from <= ${day}::date
      and (g.valid_to is null or g.valid_to > ${day}::date)
    where ${within(scope, 'g.unit_id')}`,
  late_tips: ({ day }, scope) => sql`
    select t.id, t.receipt as name, t.due_on as "on", 'tip' as about
    from line join exemplars.tip t on t.unit_id = line.id and t.closed_at is null and t.due_on < ${day}::date
    where ${within(scope, 't.unit_id')}`,
  visits: ({ day }, scope) => sql`
    select v.id, p.year::text as name, v.visited_on as "on", 'visit' as about
    from line join inspections.visit v on v.unit_id = line.id and v.visited_on <= ${day}::date
    join inspections.plan p on p.id = v.plan_id
    where ${within(scope, 'v.unit_id')}`,
  objections: ({ from, day }, scope) => sql`
    select d.id, s.name, o.received_on as "on", 'dossier' as about
    from line join commendations.dossier d on d.unit_id = line.id
    join exemplars.exemplar e on e.id = d.exemplar_id
    join exemplars.subject s on s.id = e.subject_id
    join commendations.notice n on n.dossier_id = d.id
    join commendations.objection o on o.notice_id = n.id and o.received_on between ${from}::date and ${day}::date
      and o.verdict is distinct from 'unfounded'
    where ${within(scope, 'd.unit_id')} and ${visible(scope)} and ${open(scope, 'd.id')}`,
}

/** The records behind a figure that the reader may open, the newest first. */
export async function listKnown(db: Db, scope: Scope, code: ListCode, of: KnownOf, lateReports: LateReports) {
  if (code === 'late_reports') return listLate(db, scope, of, lateReports)
  const { rows } = await sql<KnownRow>`
    with recursive ${lineOf(of.unitId, of.day)}, hit as (${selects[code](of, scope)})
    select id, name, "on"::text as "on", about from hit order by "on" desc nulls last, name`.execute(db)
  return rows
}

async function listLate(db: Db, scope: Scope, of: KnownOf, lateReports: LateReports): Promise<KnownRow[]> {
  const late = await lateReports(db, scope, { since: of.from, day: of.day })
  return late
    .filter(({ unitId }) => unitId === of.unitId)
    .map((it) => ({ id: it.href, name: String(it.year), on: null, about: 'report', href: it.href }))
}

/** The figures of these codes as this reader may know them. */
export async function countKnown(
  db: Db,
  scope: Scope,
  codes: readonly KnownCode[],
  of: KnownOf,
  lateReports: LateReports,
): Promise<Partial<Record<KnownCode, number>>> {
  const entries = await Promise.all(
    [...new Set(codes)].map(
      async (code) => [code, (await listKnown(db, scope, code, of, lateReports)).length] as const,
    ),
  )
  return Object.fromEntries(entries)
}
