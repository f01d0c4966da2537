import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Counted, FigureCode } from '../figures.ts'
import { countDoings } from './doings.ts'
import { countPublicity } from './publicity.ts'
import { type FiguresOf, records } from './report-records.ts'

/**
 * The records behind every figure of a report, in few queries. A unit's records are those it (or a unit that went over to it
 * whole) keeps or recognised by its own decision: the rule of the quota board. For the report, which checks who may read it.
 */
export async function countFigures(db: Db, of: FiguresOf): Promise<Counted> {
  const first = `${of.year}-01-01`
  const inYear = (day: string) => sql`${sql.raw(day)} between ${first}::date and ${of.cutOff}::date`
  const { rows } = await sql<{ code: FigureCode; ids: string[] }>`
    with recursive ${records(of)},
    recognition as (
      select r.exemplar_id, min(r.decided_on) as first from record ${own('exemplars.recognition', 'r')}
      where r.decided_on <= ${of.cutOff}::date group by r.exemplar_id
    ), publication as (
      select p.exemplar_id, p.story_id, min(p.on_day) as first,
        bool_or(p.ended_at is null or p.ended_at >= ${of.cutOff}::date + 1) as live
      from record ${own('stories.publicised', 'p')}
      where p.known_at < ${of.cutOff}::date + 1 and p.on_day <= ${of.cutOff}::date
      group by p.exemplar_id, p.story_id
    ), adoption as (
      select a.id, a.exemplar_id, a.recorded_at::date as recorded,
        case when a.decided_at < ${of.cutOff}::date + 1 and a.state = 'declined' then 'declined'
          when a.failed_at < ${of.cutOff}::date + 1 then 'failed'
          when a.decided_at < ${of.cutOff}::date + 1 then a.state else 'recorded' end as state,
        a.decided_at::date as decided
      from record ${own('replication.adoption', 'a')}
      where a.recorded_at < ${of.cutOff}::date + 1
    ), plan as (
      select p.id, case when p.ended_on <= ${of.cutOff}::date then p.outcome else 'in_hand' end as outcome
      from record ${own('fostering.plan', 'p')} where ${inYear('p.started_on')}
    ), found as (
      select distinct on (person) * from record where ${inYear('discovered_on')} order by person, discovered_on, id
    ),
    recognised as (
      select distinct on (person) record.*, r.first from record join recognition r on r.exemplar_id = record.id where ${inYear('r.first')}
      order by person, r.first, id
    ), counted as (
      select record.person as id
      from (select exemplar_id, min(first) as first, bool_or(live) as live from publication group by 1) p
      join (select exemplar_id, min(decided) as first from adoption where state = 'confirmed' group by 1) a
        on a.exemplar_id = p.exemplar_id
      join record on record.id = p.exemplar_id
      where p.live and ${inYear('greatest(p.first, a.first)')}
    ), consent as (
      select c.id, c.withdrawn_on,
        (c.until is null or c.until >= ${of.cutOff}::date) and (c.withdrawn_on is null or c.withdrawn_on > ${of.cutOff}::date) as live
      from record ${own('exemplars.consent', 'c')} where c.given_on <= ${of.cutOff}::date
    ), hit(code, id) as (
      select 'I2', person from found
      union all select 'I2' || case source when 'official' then 'a' when 'citizen' then 'b' when 'front' then 'c'
        when 'press' then 'd' else 'e' end, person from found
      union all select 'I3', person from recognised
      union all select 'I3q', id from counted
      union all select 'I4a', person from recognised where direct_worker
      union all select 'I4b', person from recognised where gender = 'female'
      union all select 'I4c', person from recognised where ethnicity = 'Khmer'
      union all select 'I5', id from plan
      union all select case outcome when 'progressed' then 'I5a' when 'stopped' then 'I5b' else 'I5c' end, id from plan
      union all select distinct 'I6', story_id from publication where ${inYear('first')}
      union all select 'I9', id from adoption where ${inYear('recorded')}
      union all select case state when 'confirmed' then 'I9a' when 'recorded' then 'I9b' when 'failed' then 'I9d' else 'I9c' end, id
        from adoption where ${inYear('recorded')}
      union all select distinct 'I9m', record.person from adoption join record on record.id = exemplar_id where state = 'confirmed' and ${inYear('recorded')}
      union all select 'I14', id from consent where live
      union all select 'I14a', id from consent where ${inYear('withdrawn_on')}
    )
    select code, array_agg(distinct id) as ids from hit group by code
  `.execute(db)
  const others = [await countPublicity(db, of), await countDoings(db, of)]
  return {
    ids: new Map([...rows.map(({ code, ids }) => [code, ids] as const), ...others.flatMap(({ ids }) => [...ids])]),
    amounts: new Map(others.flatMap(({ amounts }) => [...amounts])),
  }
}

/** What is kept of each record, looked up record by record: a unit’s are few out of however many there are. */
const own = (table: string, name: string) => sql`join lateral (select * from ${sql.table(table)} it
  where it.exemplar_id = record.id offset 0) ${sql.ref(name)} on true`
