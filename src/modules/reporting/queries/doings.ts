import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Amounts, Counted, FigureCode } from '../figures.ts'
import { type FiguresOf, records } from './report-records.ts'

/**
 * What a unit did that is not an exemplar's own: documents it issued (I1), meetings and who came (I7), contests with entries
 * and prizes (I8), whom it sent up for the nation and what came of it (I10), units it inspected with recommendations and closed
 * remedies (I11), money estimated and spent (I12), reports in time and reminders needed (I13).
 */
export async function countDoings(db: Db, of: FiguresOf): Promise<Counted> {
  const inYear = (day: string) => sql`${sql.raw(day)} between ${`${of.year}-01-01`}::date and ${of.cutOff}::date`
  const { rows } = await sql<{ code: FigureCode; ids: string[]; amounts: number[] }>`
    with recursive ${records(of)}, plan as (
      select id from programmes.draft where state = 'issued' and unit_id in (select id from line) and ${inYear('issued_on')}
    ), regulation as (
      select id from criteria.regulation where unit_id in (select id from line) and ${inYear('issued_on')}
    ), note as (
      select id from stories.orientation_note where unit_id in (select id from line) and ${inYear('issued_at::date')}
    ), meeting as (
      select id, form from events.event
      where state in ('held', 'closed') and unit_id in (select id from line) and ${inYear('starts_at::date')}
    ), contest as (
      select id from contests.contest where state <> 'draft' and unit_id in (select id from line) and ${inYear('opened_at::date')}
    ), sent as (
      select c.id, c.submitted_on from selection.choice c
      where c.unit_id in (select id from line) and c.state not in ('chosen', 'returned', 'dropped') and ${inYear('c.sent_at::date')}
    ), visit as (
      select v.id from inspections.visit v join inspections.plan p on p.id = v.plan_id
      where p.unit_id in (select id from line) and v.state <> 'planned' and ${inYear('v.visited_on')}
    ), money as (
      select t.id, x.level in ('province', 'district', 'commune') as public, sum(case a.step when 'estimate' then a.amount
          when 'cut' then -a.amount else 0 end)::float8 as estimated,
        sum(case a.step when 'spend' then a.amount when 'repay' then -a.amount else 0 end)::float8 as spent
      from budget.task t join budget.act a on a.task_id = t.id
      join budget.fund f on f.id = t.fund_id join budget.source x on x.id = f.source_id
      where t.unit_id in (select id from line) and t.year = ${of.year} and a.on_day <= ${of.cutOff}::date
      group by t.id, public
    ), hit(code, id, amount) as (
      select 'I1', id, 1 from (select id from plan union all select id from regulation union all select id from note) issued
      union all select 'I1a', id, 1 from plan
      union all select 'I1b', id, 1 from regulation
      union all select 'I1c', id, 1 from note
      union all select 'I7', id, 1 from meeting
      union all select case form when 'in_person' then 'I7a' when 'online' then 'I7b' else 'I7c' end, id, 1 from meeting
      union all select 'I7p', p.roll_id, count(*)::int
        from events.arrival a join events.participant p on p.id = a.participant_id
        where p.roll_id in (select id from meeting) group by p.roll_id
      union all select 'I8', id, 1 from contest
      union all select 'I8e', contest_id, count(*)::int from contests.entry
        where contest_id in (select id from contest) and sent_at < ${of.cutOff}::date + 1 group by contest_id
      union all select 'I8p', contest_id, count(*)::int from contests.result
        where contest_id in (select id from contest) and prize_id is not null group by contest_id
      union all select 'I10', id, 1 from sent
      union all select 'I10a', id, 1 from sent where submitted_on <= ${of.cutOff}::date
      union all select distinct 'I10b', f.choice_id, 1 from selection.feedback f join selection.choice c on c.id = f.choice_id
        where f.kind = 'chosen' and c.unit_id in (select id from line) and ${inYear('f.on_day')}
      union all select 'I11', id, 1 from visit
      union all select 'I11a', f.visit_id, count(*)::int from inspections.finding f
        where f.visit_id in (select id from visit) and f.noted_at < ${of.cutOff}::date + 1 group by f.visit_id
      union all select 'I11b', f.visit_id, count(*)::int
        from inspections.remedy r join inspections.finding f on f.id = r.finding_id
        where f.visit_id in (select id from visit) and r.closed_on <= ${of.cutOff}::date group by f.visit_id
      union all select 'I12', id, estimated from money where estimated > 0
      union all select case when g.whole then 'I12a' when public then 'I12b' else 'I12c' end, id, spent
        from money, (values (true), (false)) g(whole) where spent > 0
      union all select 'I13', r.id, 1 from reporting.report r join reporting.round o on o.id = r.round_id
        where o.year = ${of.year} and r.unit_id in (select id from line) and r.sent_at::date <= o.due_on
      union all select 'I13r', m.id, 1 from reporting.reminder m join reporting.round o on o.id = m.round_id
        where o.year = ${of.year} and m.unit_id in (select id from line)
    )
    select code, array_agg(id order by id) as ids, array_agg(amount order by id) as amounts from hit group by code
  `.execute(db)
  return {
    ids: new Map(rows.map(({ code, ids }) => [code, ids])),
    amounts: new Map(rows.map(({ code, ids, amounts }) => [code, amountsOf(ids, amounts)])),
  }
}

/** What each record adds, by its id. */
export const amountsOf = (ids: readonly string[], amounts: readonly number[]): Amounts =>
  Object.fromEntries(ids.map((id, at) => [id, amounts[at]!]))
