import { sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { byRisk, type Reason, reasonsOf } from '../risk.ts'

/** A report that came late, or has not come though its day is over. What later modules know is given in (decision 94). */
export type LateReport = { unitId: string; year: number; href: string; late: number }
export type LateReports = (db: Db, scope: Scope, of: { since: DateText; day: DateText }) => Promise<LateReport[]>

/** A unit that can be chosen, with why. */
export type RiskLine = { unitId: string; name: string; kind: string; visitId: string | null; reasons: Reason[] }

/** How far back the records are asked: two years. */
export const riskSince = (day: DateText): DateText => addDays(day, -730)

type Row = {
  unitId: string
  name: string
  kind: string
  visitId: string | null
  owes: boolean
  exemplars: number
  objections: number
  lateTips: number
  lastOn: DateText | null
  since: DateText
}

/** Every unit with a quota that a plan's office reaches on a day, by risk: the heaviest first. */
export async function listRisks(
  db: Db,
  scope: Scope,
  { planId, officeId, day, lateReports }: { planId: string; officeId: string; day: DateText; lateReports: LateReports },
): Promise<RiskLine[]> {
  const since = riskSince(day)
  const [{ rows }, late] = await Promise.all([
    sql<Row>`
      with recursive unit as (
        select u.id, l.name, u.kind, bool_or(q.class in (
          select t.quota_class from programmes.target t
          join programmes.programme p on p.id = t.programme_id and p.is_leading
          where t.meaning <> 'free' and daterange(t.valid_from, t.valid_to) @> ${day}::date)) as owes
        from units.unit u
        join units.label l on l.unit_id = u.id
        join units.quota_class q on q.unit_id = u.id and daterange(q.valid_from, q.valid_to) @> ${day}::date
        join units.reach h on h.root_id = ${officeId}::uuid and h.relation = 'administrative' and h.unit_id = u.id
        where daterange(u.valid_from, u.valid_to) @> ${day}::date and u.id <> ${officeId}::uuid and ${within(scope, 'u.id')}
        group by u.id, l.name, u.kind
      ), line(root, id) as (
        select id, id from unit
        union select line.root, s.from_id from units.succession s join line on line.id = s.to_id
        where s.part = 'whole' and s.on_date <= ${day}::date
      ), begun as (
        select min(valid_from) as day from programmes.programme where is_leading and daterange(valid_from, valid_to) @> ${day}::date
      ), recognised as (
        select line.root, count(distinct e.id)::int as n from line
        join exemplars.exemplar e on e.unit_id = line.id
        join exemplars.recognition r on r.exemplar_id = e.id and r.decided_on > ${since}::date and r.decided_on <= ${day}::date
        where ${open(scope, 'e.id')}
        group by 1
      ), objection as (
        select line.root, count(o.id)::int as n from line
        join commendations.dossier d on d.unit_id = line.id
        join commendations.notice n on n.dossier_id = d.id
        join commendations.objection o on o.notice_id = n.id and o.received_on > ${since}::date and o.received_on <= ${day}::date
          and o.verdict is distinct from 'unfounded'
        where ${open(scope, 'd.id')} and ${open(scope, 'd.exemplar_id')}
        group by 1
      ), tip as (
        select line.root, count(t.id)::int as n from line
        join exemplars.tip t on t.unit_id = line.id and t.closed_at is null and t.due_on < ${day}::date
        group by 1
      ), visited as (
        select line.root, max(v.visited_on) as day from line
        join inspections.visit v on v.unit_id = line.id and v.visited_on <= ${day}::date
        group by 1
      )
      select u.id as "unitId", u.name, u.kind, v.id as "visitId", u.owes, coalesce(r.n, 0) as exemplars,
        coalesce(o.n, 0) as objections, coalesce(t.n, 0) as "lateTips", visited.day::text as "lastOn",
        coalesce(begun.day, ${day}::date)::text as since
      from unit u
      cross join begun
      left join recognised r on r.root = u.id
      left join objection o on o.root = u.id
      left join tip t on t.root = u.id
      left join visited on visited.root = u.id
      left join inspections.visit v on v.unit_id = u.id and v.plan_id = ${planId}::uuid`.execute(db),
    lateReports(db, scope, { since, day }),
  ])
  const lateOf = Map.groupBy(late, ({ unitId }) => unitId)
  return byRisk(
    rows.map(({ unitId, name, kind, visitId, ...facts }) => ({
      ...{ unitId, name, kind, visitId },
      reasons: reasonsOf({ ...facts, lateReports: lateOf.get(unitId)?.length ?? 0 }, day),
    })),
  )
}
