import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Cell } from '../cells.ts'
import { figureCodes, type FigureCode } from '../figures.ts'
import { mostPicked } from './facts.ts'

/** Whose records, without what is `closed` to who asks, and of which time. */
export type CellsOf = { unitIds: readonly string[]; closed: readonly string[]; year: number; cutOff: DateText }

const ofExemplars = [
  ...(['I2', 'I2a', 'I2b', 'I2c', 'I2d', 'I2e', 'I3', 'I3q', 'I4a', 'I4b', 'I4c', 'I5', 'I5a', 'I5b', 'I5c'] as const),
  ...(['I9', 'I9a', 'I9b', 'I9c', 'I9d', 'I9m', 'I14', 'I14a'] as const),
] as const satisfies FigureCode[]
const ofStories = ['I6', 'I6d', 'I6r', 'I6l', 'I6b', 'I6w', 'I6k', 'I6a', 'I6v', 'I6m'] as const satisfies FigureCode[]

/**
 * What the records of these units count for, in cells, by the unit that keeps them; with `keepers` only what these keep. A
 * story that several units' exemplars share is kept by the first of them. A row of an exemplar or a story is looked at once.
 */
export async function listCells(
  db: Db,
  { unitIds, closed, year, cutOff }: CellsOf,
  keepers?: readonly string[],
): Promise<Map<string, Cell[]>> {
  const after = sql`(${cutOff}::date + 1)`
  const goesOn = sql`(failed_at is null or failed_at >= ${after})`
  // A few units are picked out by their records; of a whole nation every table is read through once.
  const isPart = keepers !== undefined || unitIds.length < mostPicked
  const among = (column: string) => (isPart ? sql`and ${sql.ref(column)} in (select id from near)` : sql``)
  const ofTales = (column: string) => (isPart ? sql`and ${sql.ref(column)} in (select story_id from tale)` : sql``)
  const inYear = (day: string) => sql`${sql.raw(day)} between ${`${year}-01-01`}::date and ${cutOff}::date`
  const kept = keepers && sql`= any (${sql.val([...keepers])}::uuid[])`
  const { rows } = await sql<Row>`
    with unit(id) as materialized (select unnest(${sql.val([...unitIds])}::uuid[])),
    ${isPart ? near(kept, cutOff) : sql``}
    other as materialized (
      select r.exemplar_id, array_agg(distinct r.unit_id) as unit_ids
      from ${isPart ? sql`near join` : sql``} exemplars.recognition r ${isPart ? sql`on r.exemplar_id = near.id` : sql``}
      join exemplars.exemplar e on e.id = r.exemplar_id and e.unit_id <> r.unit_id
      where r.decided_on <= ${cutOff}::date and r.unit_id in (select id from unit) group by r.exemplar_id
    ), own as materialized (
      select e.id, e.unit_id as keeper_id, e.subject_id, e.source, e.discovered_on, unit.id is not null as is_kept, o.unit_ids
      from ${isPart ? sql`near join` : sql``} exemplars.exemplar e ${isPart ? sql`on e.id = near.id` : sql``}
      left join unit on unit.id = e.unit_id left join other o on o.exemplar_id = e.id
      where e.created_at < ${after} and (unit.id is not null or o.exemplar_id is not null)
        and e.id <> all (${sql.val([...closed])}::uuid[])
    ), same as materialized (
      select id, kept_id from exemplars.kept_at(${after}) union select kept_id, kept_id from exemplars.kept_at(${after})
    ), recognition as (
      select exemplar_id, min(decided_on) as first from exemplars.recognition
      where decided_on <= ${cutOff}::date ${among('exemplar_id')} group by exemplar_id
    ), told as materialized (
      select story_id, min(on_day) as first, bool_or(ended_at is null or ended_at >= ${after}) as live
      from (${publicised(ofTales)}) it where known_at < ${after} and on_day <= ${cutOff}::date group by story_id
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
    ), exemplar as (
      select e.keeper_id, e.is_kept, e.unit_ids, k.kept_id as person_id, case when k.kept_id is not null then e.id end as record_id,
        e.discovered_on, r.first as recognised_on, found::int as "I2",
        (found and e.source = 'official')::int as "I2a", (found and e.source = 'citizen')::int as "I2b",
        (found and e.source = 'front')::int as "I2c", (found and e.source = 'press')::int as "I2d",
        (found and e.source not in ('official', 'citizen', 'front', 'press'))::int as "I2e",
        recognised::int as "I3", (recognised and s.direct_worker)::int as "I4a",
        (recognised and coalesce(s.gender = 'female', false))::int as "I4b",
        (recognised and coalesce(s.ethnicity = 'Khmer', false))::int as "I4c",
        (coalesce(w.live, false) and ${inYear('greatest(w.first, a.first)')} and a.first is not null)::int as "I3q",
        p."I5", p."I5a", p."I5b", p."I5c", a."I9", a."I9a", a."I9b", a."I9c", a."I9d", (a."I9a" > 0)::int as "I9m", c."I14", c."I14a"
      from own e join exemplars.subject s on s.id = e.subject_id
      left join same k on k.id = e.id
      left join recognition r on r.exemplar_id = e.id left join publication w on w.exemplar_id = e.id
      left join adoption a on a.exemplar_id = e.id left join plan p on p.exemplar_id = e.id
      left join consent c on c.exemplar_id = e.id,
      lateral (select ${inYear('e.discovered_on')} as found, coalesce(${inYear('r.first')}, false) as recognised) it
      where ${kept ? sql`e.keeper_id ${kept}` : sql`true`}
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
    ), shared as (
      select t.story_id, (array_agg(own.keeper_id order by own.keeper_id))[1] as keeper_id, array_agg(distinct u.id) as unit_ids
      from story join stories.story_exemplar t on t.story_id = story.id join own on own.id = t.exemplar_id
      cross join lateral unnest(case when own.is_kept then own.keeper_id || coalesce(own.unit_ids, '{}') else own.unit_ids end) u(id)
      group by t.story_id
    )
    select keeper_id as "keeperId", case when is_kept then keeper_id || coalesce(unit_ids, '{}') else unit_ids end as "unitIds",
      person_id as "personId", record_id as "recordId",
      case when record_id is not null then min(discovered_on) end as "foundOn",
      case when record_id is not null then min(recognised_on) end as "recognisedOn",
      ${sums(ofExemplars)}, ${nothing(ofStories)}
    from exemplar group by keeper_id, is_kept, unit_ids, person_id, record_id
    union all
    select o.keeper_id, o.unit_ids, null, null, null, null, ${nothing(ofExemplars)}, ${sums(ofStories)}
    from shared o join story on story.id = o.story_id where ${kept ? sql`o.keeper_id ${kept}` : sql`true`}
    group by o.keeper_id, o.unit_ids`.execute(db)
  return Map.groupBy(rows.map(cellOf), ({ keeperId }) => keeperId)
}

type Row = Record<FigureCode, number> & { keeperId: string; unitIds: string[] } & {
  personId: string | null
  recordId: string | null
  foundOn: DateText | null
  recognisedOn: DateText | null
}

/** The exemplars to look at, with those that share a story with them. */
function near(kept: RawBuilder<unknown> | undefined, cutOff: DateText) {
  return sql`
    mine as materialized (
      select e.id from exemplars.exemplar e where ${kept ? sql`e.unit_id ${kept}` : sql`e.unit_id in (select id from unit)`}
      ${
        kept
          ? sql``
          : sql`union select exemplar_id from exemplars.recognition
              where unit_id in (select id from unit) and decided_on <= ${cutOff}::date`
      }
    ), tale as materialized (
      select distinct t.story_id from mine join stories.story_exemplar t on t.exemplar_id = mine.id
    ), near as materialized (
      select id from mine union select t.exemplar_id from tale join stories.story_exemplar t on t.story_id = tale.story_id
    ),`
}

/** `stories.publicised` without its exemplars: what made a story known, from which day, and until when. */
const publicised = (ofTales: (column: string) => RawBuilder<unknown>) => sql`
  select d.story_id, d.published_at::date as on_day, d.published_at as known_at, d.ended_at from stories.edition d
  where true ${ofTales('d.story_id')}
  union all
  select d.story_id, d.carried_on, d.recorded_at, case when d.due = 'recall' then d.due_at end from stories.delivery d
  where d.channel <> 'kit' and (d.result is null or d.result = 'taken') ${ofTales('d.story_id')}`

const sums = (codes: readonly FigureCode[]) =>
  sql.join(codes.map((code) => sql`coalesce(sum(${sql.ref(code)}), 0)::bigint as ${sql.ref(code)}`))
const nothing = (codes: readonly FigureCode[]) => sql.join(codes.map((code) => sql`0::bigint as ${sql.ref(code)}`))

function cellOf({ keeperId, unitIds, personId, recordId, foundOn, recognisedOn, ...sums }: Row): Cell {
  const person = personId && recordId ? { id: personId, recordId, foundOn, recognisedOn } : null
  return { keeperId, unitIds, person, sums: figureCodes.map((code) => sums[code] ?? 0) }
}
