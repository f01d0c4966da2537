import { sql } from 'kysely'
import { open, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { definitions, type FigureCode } from '../figures.ts'
import { mostPicked } from './facts.ts'

/** A row of a roll-up: one unit, or several together; its records are those that any of `parts` keeps or recognised. */
export type RollUpRow = { id: string; parts: readonly string[] }
export type RolledUp = Record<RolledCode, number>

/** The figures that are counted from records of exemplars and their stories. */
export const rolledCodes = [
  ...(['I2', 'I2a', 'I2b', 'I2c', 'I2d', 'I2e', 'I3', 'I3q', 'I4a', 'I4b', 'I4c', 'I5', 'I5a', 'I5b', 'I5c'] as const),
  ...(['I6', 'I6d', 'I6r', 'I6l', 'I6b', 'I6w', 'I6k', 'I6a', 'I6v', 'I6m'] as const),
  ...(['I9', 'I9a', 'I9b', 'I9c', 'I9d', 'I9m', 'I14', 'I14a'] as const),
] as const satisfies readonly FigureCode[]
export type RolledCode = (typeof rolledCodes)[number]

/**
 * The figures of the report for many units in one statement: what `countFigures` counts for one, counted for all at once,
 * each record once a row. Exemplars are counted on in one row each, stories in one row each, and only then placed in units:
 * the work grows with the year's records, not with the units. Closed records are left out for the reader.
 */
export async function rollUp(
  db: Db,
  scope: Scope,
  rows: readonly RollUpRow[],
  { year, cutOff }: { year: number; cutOff: DateText },
): Promise<Map<string, RolledUp>> {
  const pairs = rows.flatMap(({ id, parts }) => parts.map((part) => [part, id] as const))
  const units = sql.val(pairs.map(([unit]) => unit))
  const ids = sql.val(pairs.map(([, row]) => row))
  const after = sql`(${cutOff}::date + 1)`
  const goesOn = sql`(failed_at is null or failed_at >= ${after})`
  // A few units are picked out by their records; of a whole nation every table is read through once.
  const isPart = pairs.length < mostPicked
  const among = (column: string) => (isPart ? sql`and ${sql.ref(column)} in (select exemplar_id from mine)` : sql``)
  const ofTales = (column: string) => (isPart ? sql`and ${sql.ref(column)} in (select story_id from tales)` : sql``)
  const inYear = (day: string) => sql`${sql.raw(day)} between ${`${year}-01-01`}::date and ${cutOff}::date`
  const { rows: found } = await sql<{ row: string } & Record<string, number>>`
    with pair(unit_id, row_id) as materialized (select * from unnest(${units}::uuid[], ${ids}::uuid[])),
    own as materialized (
      select p.row_id, e.id as exemplar_id from exemplars.exemplar e join pair p on p.unit_id = e.unit_id
        where e.created_at < ${after} and ${open(scope, 'e.id')}
      union
      select p.row_id, r.exemplar_id from exemplars.recognition r join pair p on p.unit_id = r.unit_id
        join exemplars.exemplar e on e.id = r.exemplar_id
        where r.decided_on <= ${cutOff}::date and e.created_at < ${after} and ${open(scope, 'e.id')}
    ), mine as materialized (select distinct exemplar_id from own where ${sql.val(isPart)}::boolean),
    tales as materialized (
      select distinct t.story_id from mine join stories.story_exemplar t on t.exemplar_id = mine.exemplar_id
    ), recognition as (
      select exemplar_id, min(decided_on) as first from exemplars.recognition
      where decided_on <= ${cutOff}::date ${among('exemplar_id')} group by exemplar_id
    ), told as materialized (
      select story_id, min(on_day) as first, bool_or(ended_at is null or ended_at >= ${after}) as live
      from (${publicised}) it where known_at < ${after} and on_day <= ${cutOff}::date
        ${ofTales('story_id')} group by story_id
    ), publication as (
      select t.exemplar_id, min(told.first) as first, bool_or(told.live) as live
      from stories.story_exemplar t join told on told.story_id = t.story_id group by t.exemplar_id
    ), adoption as materialized (
      select exemplar_id, min(decided_at::date) filter (where state = 'confirmed' and decided_at < ${after} and ${goesOn}) as first,
        count(*) filter (where ${inYear('recorded_at::date')}) as "I9",
        count(*) filter (where ${inYear('recorded_at::date')} and state = 'confirmed' and decided_at < ${after} and ${goesOn}) as "I9a",
        count(*) filter (where ${inYear('recorded_at::date')} and (decided_at is null or decided_at >= ${after}) and ${goesOn}) as "I9b",
        count(*) filter (where ${inYear('recorded_at::date')} and state = 'declined' and decided_at < ${after}) as "I9c",
        count(*) filter (where ${inYear('recorded_at::date')} and not ${goesOn}
          and not (state = 'declined' and decided_at < ${after})) as "I9d"
      from replication.adoption where recorded_at < ${after} ${among('exemplar_id')} group by exemplar_id
    ), plan as (
      select exemplar_id, count(*) as "I5",
        count(*) filter (where outcome = 'progressed' and ended_on <= ${cutOff}::date) as "I5a",
        count(*) filter (where outcome = 'stopped' and ended_on <= ${cutOff}::date) as "I5b",
        count(*) filter (where ended_on is null or ended_on > ${cutOff}::date) as "I5c"
      from fostering.plan where ${inYear('started_on')} ${among('exemplar_id')} group by exemplar_id
    ), consent as (
      select exemplar_id,
        count(*) filter (where (until is null or until >= ${cutOff}::date)
          and (withdrawn_on is null or withdrawn_on > ${cutOff}::date)) as "I14",
        count(*) filter (where ${inYear('withdrawn_on')}) as "I14a"
      from exemplars.consent where given_on <= ${cutOff}::date ${among('exemplar_id')} group by exemplar_id
    ), exemplar as materialized (
      select e.id, found::int as "I2",
        (found and e.source = 'official')::int as "I2a", (found and e.source = 'citizen')::int as "I2b",
        (found and e.source = 'front')::int as "I2c", (found and e.source = 'press')::int as "I2d",
        (found and e.source not in ('official', 'citizen', 'front', 'press'))::int as "I2e",
        recognised::int as "I3", (recognised and s.direct_worker)::int as "I4a",
        (recognised and coalesce(s.gender = 'female', false))::int as "I4b",
        (recognised and coalesce(s.ethnicity = 'Khmer', false))::int as "I4c",
        (coalesce(w.live, false) and ${inYear('greatest(w.first, a.first)')} and a.first is not null)::int as "I3q",
        p."I5", p."I5a", p."I5b", p."I5c", a."I9", a."I9a", a."I9b", a."I9c", a."I9d", (a."I9a" > 0)::int as "I9m", c."I14", c."I14a"
      from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id
      left join recognition r on r.exemplar_id = e.id left join publication w on w.exemplar_id = e.id
      left join adoption a on a.exemplar_id = e.id left join plan p on p.exemplar_id = e.id
      left join consent c on c.exemplar_id = e.id,
      lateral (select ${inYear('e.discovered_on')} as found, coalesce(${inYear('r.first')}, false) as recognised) it
      where e.created_at < ${after} ${among('e.id')}
    ), carried as (
      select story_id, count(*) as "I6d", count(*) filter (where channel in ('radio', 'television')) as "I6r",
        count(*) filter (where channel = 'loudspeaker') as "I6l", count(*) filter (where channel = 'print') as "I6b",
        count(*) filter (where channel = 'spoken') as "I6k",
        count(*) filter (where channel not in ('radio', 'television', 'loudspeaker', 'print', 'spoken')) as "I6w",
        sum(seconds) as "I6a"
      from stories.delivery
      where channel not in ('kit', 'mail') and (result is null or result = 'taken') and recorded_at < ${after}
        and ${inYear('carried_on')} ${ofTales('story_id')}
      group by story_id
    ), reading as (
      select story_id, sum(count) as "I6v" from outreach.reading
      where kind in ('page', 'mail') and ${inYear('day')} ${ofTales('story_id')} group by story_id
    ), mailed as (
      select s.story_id, count(*) as "I6m" from outreach.mail_story s join outreach.mail m on m.id = s.mail_id
      where m.state = 'sent' and s.kind <> 'recalled' and ${inYear("(m.ended_at at time zone 'Asia/Ho_Chi_Minh')::date")}
        ${ofTales('s.story_id')}
      group by s.story_id
    ), story as materialized (
      select st.id, (coalesce(${inYear('told.first')}, false))::int as "I6", d."I6d", d."I6r", d."I6l", d."I6b", d."I6w", d."I6k",
        d."I6a", v."I6v", m."I6m"
      from stories.story st left join told on told.story_id = st.id left join carried d on d.story_id = st.id
      left join reading v on v.story_id = st.id left join mailed m on m.story_id = st.id
      where (${inYear('told.first')} or d.story_id is not null or v.story_id is not null or m.story_id is not null) ${ofTales('st.id')}
    ), of_exemplars as (
      select own.row_id as row, ${sums(ofExemplars)} from own join exemplar it on it.id = own.exemplar_id group by own.row_id
    ), of_stories as (
      select row_id as row, ${sums(ofStories)} from (
        select distinct own.row_id, t.story_id from stories.story_exemplar t join own on own.exemplar_id = t.exemplar_id
        where t.story_id in (select id from story)) mine
      join story it on it.id = mine.story_id group by row_id
    )
    select row, ${sql.join(rolledCodes.map((code) => sql`coalesce(${sql.ref(code)}, 0)::bigint as ${sql.ref(code)}`))}
    from of_exemplars full join of_stories using (row)`.execute(db)
  return new Map(found.map(({ row, ...sums }) => [row, figured(sums)]))
}

const ofStories = ['I6', 'I6d', 'I6r', 'I6l', 'I6b', 'I6w', 'I6k', 'I6a', 'I6v', 'I6m'] as const satisfies FigureCode[]
const ofExemplars = rolledCodes.filter((code) => !(ofStories as readonly string[]).includes(code))

const sums = (codes: readonly FigureCode[]) =>
  sql.join(codes.map((code) => sql`sum(it.${sql.ref(code)}) as ${sql.ref(code)}`))

/** `stories.publicised` without its exemplars: what made a story known, from which day, and until when. */
const publicised = sql`
  select d.story_id, d.published_at::date as on_day, d.published_at as known_at, d.ended_at from stories.edition d
  union all
  select d.story_id, d.carried_on, d.recorded_at, case when d.due = 'recall' then d.due_at end from stories.delivery d
  where d.channel <> 'kit' and (d.result is null or d.result = 'taken')`

/** What adds up in a smaller unit is told in its own: 60 seconds are a minute. */
function figured(sums: Record<string, number | string>): RolledUp {
  return Object.fromEntries(
    rolledCodes.map((code) => [code, Math.round(Number(sums[code]) / (definitions[code].per ?? 1))]),
  ) as RolledUp
}
