import { type RawBuilder, sql } from 'kysely'
import { tasksOfYear } from '#modules/programmes/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Amounts, Counted, FigureCode } from '../figures.ts'
import { type FiguresOf, records } from './report-records.ts'

type Period = { year: number; cutOff: DateText }

/**
 * What a unit did that is not an exemplar's own: documents it issued (I1), meetings and who came (I7), contests with entries
 * and prizes (I8), whom it sent up for the nation and what came of it (I10), units it inspected with recommendations and closed
 * remedies (I11), courses it gave and who came (I15), money estimated and spent (I12), reports in time and reminders needed (I13),
 * tasks of its own by clause, done and with an effect (I16).
 */
export async function countDoings(db: Db, of: FiguresOf): Promise<Counted> {
  const { rows } = await sql<{ code: FigureCode; ids: string[]; amounts: number[] }>`
    with recursive ${records(of)}, ${doings(of)}
    select code, array_agg(id order by id) as ids, array_agg(amount order by id) as amounts from hit group by code
  `.execute(db)
  return {
    ids: new Map(rows.map(({ code, ids }) => [code, ids])),
    amounts: new Map(rows.map(({ code, ids, amounts }) => [code, amountsOf(ids, amounts)])),
  }
}

/** The same figures of many units at once: each thing done is one unit's. In the smallest unit of each. */
export async function countDoingsByUnit(db: Db, unitIds: readonly string[], period: Period) {
  const { rows } = await sql<{ unitId: string; code: FigureCode; sum: number }>`
    with line(id) as materialized (select distinct unnest(${sql.val([...unitIds])}::uuid[])), ${doings(period)}
    select unit_id as "unitId", code, sum(amount)::float8 as sum from hit group by 1, 2`.execute(db)
  return rows
}

/** Every record behind these figures as `hit`, with what it adds, of the units in `line`. */
function doings({ year, cutOff }: Period): RawBuilder<unknown> {
  const inYear = (day: string) => sql`${sql.raw(day)} between ${`${year}-01-01`}::date and ${cutOff}::date`
  return sql`plan as (
      select id, unit_id from programmes.draft where state = 'issued' and unit_id in (select id from line) and ${inYear('issued_on')}
    ), regulation as (
      select id, unit_id from criteria.regulation where unit_id in (select id from line) and ${inYear('issued_on')}
    ), note as (
      select id, unit_id from stories.orientation_note where unit_id in (select id from line) and ${inYear('issued_at::date')}
    ), meeting as materialized (
      select id, unit_id, form from events.event
      where state in ('held', 'closed') and unit_id in (select id from line) and ${inYear('starts_at::date')}
    ), contest as materialized (
      select id, unit_id from contests.contest
      where state <> 'draft' and unit_id in (select id from line) and ${inYear('opened_at::date')}
    ), sent as materialized (
      select c.id, c.unit_id, c.submitted_on from selection.choice c
      where c.unit_id in (select id from line) and c.state not in ('chosen', 'returned', 'dropped') and ${inYear('c.sent_at::date')}
    ), visit as materialized (
      select v.id, p.unit_id from inspections.visit v join inspections.plan p on p.id = v.plan_id
      where p.unit_id in (select id from line) and v.state <> 'planned' and ${inYear('v.visited_on')}
    ), course as materialized (
      select id, unit_id from training.course
      where state = 'closed' and unit_id in (select id from line) and ${inYear('ended_on')}
    ), task as materialized (
      select * from (${tasksOfYear({ year, cutOff })}) t where unit_id in (select id from line)
    ), money as materialized (
      select t.id, t.unit_id, x.level in ('province', 'district', 'commune') as public, sum(case a.step when 'estimate' then a.amount
          when 'cut' then -a.amount else 0 end)::float8 as estimated,
        sum(case a.step when 'spend' then a.amount when 'repay' then -a.amount else 0 end)::float8 as spent
      from budget.task t join budget.act a on a.task_id = t.id
      join budget.fund f on f.id = t.fund_id join budget.source x on x.id = f.source_id
      where t.unit_id in (select id from line) and t.year = ${year} and a.on_day <= ${cutOff}::date
      group by t.id, public
    ), hit(code, id, unit_id, amount) as (
      select 'I1', id, unit_id, 1 from (select * from plan union all select * from regulation union all select * from note) issued
      union all select 'I1a', id, unit_id, 1 from plan
      union all select 'I1b', id, unit_id, 1 from regulation
      union all select 'I1c', id, unit_id, 1 from note
      union all select 'I7', id, unit_id, 1 from meeting
      union all select case form when 'in_person' then 'I7a' when 'online' then 'I7b' else 'I7c' end, id, unit_id, 1 from meeting
      union all select 'I7p', m.id, m.unit_id, count(*)::int
        from meeting m join events.participant p on p.roll_id = m.id join events.arrival a on a.participant_id = p.id
        group by m.id, m.unit_id
      union all select 'I8', id, unit_id, 1 from contest
      union all select 'I8e', k.id, k.unit_id, count(*)::int from contest k join contests.entry e on e.contest_id = k.id
        where e.sent_at < ${cutOff}::date + 1 group by k.id, k.unit_id
      union all select 'I8p', k.id, k.unit_id, count(*)::int from contest k join contests.result r on r.contest_id = k.id
        where r.prize_id is not null group by k.id, k.unit_id
      union all select 'I10', id, unit_id, 1 from sent
      union all select 'I10a', id, unit_id, 1 from sent where submitted_on <= ${cutOff}::date
      union all select distinct 'I10b', f.choice_id, c.unit_id, 1 from selection.feedback f join selection.choice c on c.id = f.choice_id
        where f.kind = 'chosen' and c.unit_id in (select id from line) and ${inYear('f.on_day')}
      union all select 'I11', id, unit_id, 1 from visit
      union all select 'I11a', v.id, v.unit_id, count(*)::int from visit v join inspections.finding f on f.visit_id = v.id
        where f.noted_at < ${cutOff}::date + 1 group by v.id, v.unit_id
      union all select 'I11b', v.id, v.unit_id, count(*)::int from visit v join inspections.finding f on f.visit_id = v.id
        join inspections.remedy r on r.finding_id = f.id
        where r.closed_on <= ${cutOff}::date group by v.id, v.unit_id
      union all select 'I15', id, unit_id, 1 from course
      union all select 'I15p', c.id, c.unit_id, count(distinct t.member_id)::int from course c
        join training.session s on s.course_id = c.id join training.seat t on t.session_id = s.id
        join events.arrival a on a.participant_id = t.participant_id
        group by c.id, c.unit_id
      union all select 'I16', id, unit_id, 1 from task
      union all select 'I16a', id, unit_id, 1 from task where is_done
      union all select 'I16b', id, unit_id, 1 from task where is_done and has_effect
      union all select 'I12', id, unit_id, estimated from money where estimated > 0
      union all select case when g.whole then 'I12a' when public then 'I12b' else 'I12c' end, id, unit_id, spent
        from money, (values (true), (false)) g(whole) where spent > 0
      union all select 'I13', r.id, r.unit_id, 1 from reporting.report r join reporting.round o on o.id = r.round_id
        where o.year = ${year} and r.unit_id in (select id from line) and r.sent_at::date <= o.due_on
      union all select 'I13r', m.id, m.unit_id, 1 from reporting.reminder m join reporting.round o on o.id = m.round_id
        where o.year = ${year} and m.unit_id in (select id from line)
    )`
}

/** What each record adds, by its id. */
export const amountsOf = (ids: readonly string[], amounts: readonly number[]): Amounts =>
  Object.fromEntries(ids.map((id, at) => [id, amounts[at]!]))
