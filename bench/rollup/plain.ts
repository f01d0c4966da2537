import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db.ts'

type Asked = { units: readonly string[]; rows: readonly string[]; year: number; cutOff: string }

/**
 * What somebody good at SQL would write who wants the same figures once: each indicator counted where its records are, all
 * put under their units, distinct where a record can come twice. Two ways, of which the quicker one is compared with.
 */
export const plainWays: Record<string, (db: Db, asked: Asked) => Promise<Map<string, number>>> = {
  'hits, then one group by': async (db, asked) =>
    summed(
      db,
      asked,
      sql`
    select o.row_id as row, h.code, count(distinct h.id) as n, sum(h.amount) as amount
    from hit h join own o on o.exemplar_id = h.exemplar_id group by 1, 2`,
    ),
  'counts for each exemplar first': async (db, asked) =>
    summed(
      db,
      asked,
      sql`
    select o.row_id as row, h.code, sum(h.n) as n, 0 as amount
    from (select exemplar_id, code, count(distinct id) as n from hit where not by_story group by 1, 2) h
    join own o on o.exemplar_id = h.exemplar_id group by 1, 2
    union all
    select o.row_id, h.code, count(distinct h.id), 0 from hit h join own o on o.exemplar_id = h.exemplar_id
    where h.by_story group by 1, 2`,
    ),
}

async function summed(db: Db, asked: Asked, end: RawBuilder<unknown>): Promise<Map<string, number>> {
  const { rows } = await sql<{ row: string; code: string; n: number }>`
    with ${figures(asked)}, ${done(asked)} select row, code, n from (${end}) it
    union all select p.row_id, d.code, sum(d.n) from done d join pair p on p.unit_id = d.unit_id group by 1, 2`.execute(
    db,
  )
  return new Map(rows.map(({ row, code, n }) => [`${row}/${code}`, Number(n)]))
}

function figures({ units, rows, year, cutOff }: Asked) {
  const after = sql`(${cutOff}::date + 1)`
  const inYear = (day: string) => sql`${sql.raw(day)} between ${`${year}-01-01`}::date and ${cutOff}::date`
  return sql`
    pair(unit_id, row_id) as materialized (select * from unnest(${sql.val(units)}::uuid[], ${sql.val(rows)}::uuid[])),
    own as materialized (
      select p.row_id, e.id as exemplar_id from exemplars.exemplar e join pair p on p.unit_id = e.unit_id where e.created_at < ${after}
      union
      select p.row_id, r.exemplar_id from exemplars.recognition r join pair p on p.unit_id = r.unit_id
      join exemplars.exemplar e on e.id = r.exemplar_id and e.created_at < ${after} where r.decided_on <= ${cutOff}::date
    ), recognised as (
      select exemplar_id as id from exemplars.recognition where decided_on <= ${cutOff}::date
      group by 1 having min(decided_on) >= ${`${year}-01-01`}::date
    ), told as (
      select exemplar_id, story_id, min(on_day) as first, bool_or(ended_at is null or ended_at >= ${after}) as live
      from stories.publicised where known_at < ${after} and on_day <= ${cutOff}::date group by 1, 2
    ), followed as (
      select id, exemplar_id, recorded_at::date as recorded, decided_at::date as decided,
        case when decided_at < ${after} then state else 'recorded' end as state
      from replication.adoption where recorded_at < ${after}
    ), hit(code, exemplar_id, id, by_story, amount) as (
      select 'I2', id, id, false, 0 from exemplars.exemplar where ${inYear('discovered_on')}
      union all select 'I2' || case source when 'official' then 'a' when 'citizen' then 'b' when 'front' then 'c' when 'press' then 'd' else 'e' end,
        id, id, false, 0 from exemplars.exemplar where ${inYear('discovered_on')}
      union all select 'I3', id, id, false, 0 from recognised
      union all select c.code, e.id, e.id, false, 0 from recognised r join exemplars.exemplar e on e.id = r.id
        join exemplars.subject s on s.id = e.subject_id
        join lateral (values ('I4a', s.direct_worker), ('I4b', s.gender = 'female'), ('I4c', s.ethnicity = 'Khmer')) c(code, holds) on c.holds
      union all select 'I3q', w.exemplar_id, w.exemplar_id, false, 0
        from (select exemplar_id, min(first) as first, bool_or(live) as live from told group by 1) w
        join (select exemplar_id, min(decided) as first from followed where state = 'confirmed' group by 1) a using (exemplar_id)
        where w.live and ${inYear('greatest(w.first, a.first)')}
      union all select c.code, exemplar_id, id, false, 0 from fostering.plan
        join lateral (values ('I5'), (case when ended_on <= ${cutOff}::date then case outcome when 'progressed' then 'I5a' else 'I5b' end else 'I5c' end)) c(code) on true
        where ${inYear('started_on')}
      union all select 'I6', exemplar_id, story_id, true, 0 from told where ${inYear('first')}
      union all select c.code, t.exemplar_id, d.id, true, 0 from stories.delivery d
        join stories.story_exemplar t on t.story_id = d.story_id
        join lateral (values ('I6d'), (case when d.channel in ('radio', 'television') then 'I6r' when d.channel = 'loudspeaker' then 'I6l'
          when d.channel = 'print' then 'I6b' when d.channel = 'spoken' then 'I6k' else 'I6w' end)) c(code) on true
        where d.channel not in ('kit', 'mail') and (d.result is null or d.result = 'taken') and d.recorded_at < ${after} and ${inYear('d.carried_on')}
      union all select c.code, exemplar_id, id, false, 0 from followed
        join lateral (values ('I9'), (case state when 'confirmed' then 'I9a' when 'recorded' then 'I9b' else 'I9c' end)) c(code) on true
        where ${inYear('recorded')}
      union all select 'I9m', exemplar_id, exemplar_id, false, 0 from followed where state = 'confirmed' and ${inYear('recorded')}
      union all select 'I14', exemplar_id, id, false, 0 from exemplars.consent
        where given_on <= ${cutOff}::date and (until is null or until >= ${cutOff}::date) and (withdrawn_on is null or withdrawn_on > ${cutOff}::date)
      union all select 'I14a', exemplar_id, id, false, 0 from exemplars.consent where given_on <= ${cutOff}::date and ${inYear('withdrawn_on')}
    )`
}

/** What units did themselves, each counted for its unit. */
function done({ year, cutOff }: Asked) {
  const inYear = (day: string) => sql`${sql.raw(day)} between ${`${year}-01-01`}::date and ${cutOff}::date`
  return sql`
    document as (
      select 'I1a' as code, unit_id, count(*) as n from programmes.draft where state = 'issued' and ${inYear('issued_on')} group by 2
      union all select 'I1b', unit_id, count(*) from criteria.regulation where ${inYear('issued_on')} group by 2
      union all select 'I1c', unit_id, count(*) from stories.orientation_note where ${inYear('issued_at::date')} group by 2
    ), meeting as (
      select id, unit_id, form from events.event where state in ('held', 'closed') and ${inYear('starts_at::date')}
    ), contest as (
      select id, unit_id from contests.contest where state <> 'draft' and ${inYear('opened_at::date')}
    ), sent as (
      select unit_id, submitted_on from selection.choice where state not in ('chosen', 'returned', 'dropped') and ${inYear('sent_at::date')}
    ), visit as (
      select v.id, p.unit_id from inspections.visit v join inspections.plan p on p.id = v.plan_id
      where v.state <> 'planned' and ${inYear('v.visited_on')}
    ), done(code, unit_id, n) as (
      select code, unit_id, n from document
      union all select 'I1', unit_id, n from document
      union all select c.code, unit_id, count(*) from meeting join lateral
        (values ('I7'), (case form when 'in_person' then 'I7a' when 'online' then 'I7b' else 'I7c' end)) c(code) on true group by 1, 2
      union all select 'I7p', m.unit_id, count(*) from meeting m join events.participant p on p.roll_id = m.id
        join events.arrival a on a.participant_id = p.id group by 2
      union all select 'I8', unit_id, count(*) from contest group by 2
      union all select 'I8e', k.unit_id, count(*) from contest k join contests.entry e on e.contest_id = k.id
        where e.sent_at < ${cutOff}::date + 1 group by 2
      union all select 'I8p', k.unit_id, count(r.prize_id) from contest k join contests.result r on r.contest_id = k.id group by 2
      union all select 'I10', unit_id, count(*) from sent group by 2
      union all select 'I10a', unit_id, count(*) from sent where submitted_on <= ${cutOff}::date group by 2
      union all select 'I10b', c.unit_id, count(distinct c.id) from selection.feedback f join selection.choice c on c.id = f.choice_id
        where f.kind = 'chosen' and ${inYear('f.on_day')} group by 2
      union all select 'I11', unit_id, count(*) from visit group by 2
      union all select 'I11a', v.unit_id, count(*) from visit v join inspections.finding f on f.visit_id = v.id
        where f.noted_at < ${cutOff}::date + 1 group by 2
      union all select 'I11b', v.unit_id, count(*) from visit v join inspections.finding f on f.visit_id = v.id
        join inspections.remedy r on r.finding_id = f.id where r.closed_on <= ${cutOff}::date group by 2
      union all select 'I13', r.unit_id, count(*) from reporting.report r join reporting.round o on o.id = r.round_id
        where o.year = ${year} and r.sent_at::date <= o.due_on group by 2
      union all select 'I13r', m.unit_id, count(*) from reporting.reminder m join reporting.round o on o.id = m.round_id
        where o.year = ${year} group by 2
    )`
}
