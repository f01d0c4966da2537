import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/** What the inspections of each year came to, of the units in scope: the newest year first. */
export async function compareYears(db: Db, scope: Scope) {
  const { rows } = await sql<YearLine>`
    select p.year, count(distinct v.team_id)::int as teams, count(v.id)::int as chosen,
      count(v.id) filter (where v.visited_on is not null)::int as visited,
      sum(f.findings)::int as findings, sum(f.remedies)::int as remedies, sum(f.closed)::int as closed,
      sum(f.in_time)::int as "inTime", sum(a.met)::int as met, sum(a.partly)::int as partly, sum(a.judged)::int as judged,
      sum(a.differ)::int as differ
    from inspections.visit v
    join inspections.plan p on p.id = v.plan_id
    cross join lateral (
      select count(distinct x.id) as findings, count(r.id) as remedies, count(r.closed_on) as closed,
        count(*) filter (where r.closed_on <= r.due_on) as in_time
      from inspections.finding x left join inspections.remedy r on r.finding_id = x.id
      where x.visit_id = v.id and v.state <> 'planned') f
    cross join lateral (
      select count(*) filter (where t.verdict = 'met') as met, count(*) filter (where t.verdict = 'partly') as partly,
        count(*) filter (where t.verdict <> 'none') as judged, count(*) filter (where s.verdict <> t.verdict) as differ
      from inspections.answer t
      left join inspections.answer s on s.visit_id = t.visit_id and s.item_id = t.item_id and s.side = 'self'
      where t.visit_id = v.id and t.side = 'team' and v.state <> 'planned') a
    where ${within(scope, 'v.unit_id')}
    group by p.year order by p.year desc`.execute(db)
  return rows
}

export type YearLine = {
  year: number
  teams: number
  chosen: number
  visited: number
  findings: number
  remedies: number
  closed: number
  inTime: number
  met: number
  partly: number
  judged: number
  differ: number
}

/** How far each clause is met in each year, over the units in scope: the checklist changes, its clauses do not. */
export async function compareClauses(db: Db, scope: Scope) {
  const { rows } = await sql<ClauseLine>`
    select i.clause, p.year, count(*) filter (where a.verdict = 'met')::int as met,
      count(*) filter (where a.verdict = 'partly')::int as partly, count(*)::int as judged
    from inspections.answer a
    join inspections.visit v on v.id = a.visit_id and v.state <> 'planned'
    join inspections.plan p on p.id = v.plan_id
    join inspections.item i on i.id = a.item_id
    where a.side = 'team' and a.verdict <> 'none' and ${within(scope, 'v.unit_id')}
    group by i.clause, p.year order by i.clause, p.year`.execute(db)
  return rows
}

export type ClauseLine = { clause: string; year: number; met: number; partly: number; judged: number }
