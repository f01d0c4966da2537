import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { chance, idOf } from './chance.ts'
import { makeDoings } from './doings.ts'

/** How large the nation is made: shares of 34 provinces, 3,321 communes, about 10,000 reporting units, a million exemplars. */
export type Size = { provinces: number; communes: number; offices: number; exemplars: number }

/** The whole nation at 1; less for a try. */
export const sizeOf = (share: number): Size => ({
  provinces: Math.max(2, Math.round(34 * share)),
  communes: Math.max(20, Math.round(3321 * share)),
  offices: Math.max(40, Math.round(6645 * share)),
  exemplars: Math.max(2000, Math.round(1_000_000 * share)),
})

/** Three years, as the plan has them. */
export const years = [2023, 2024, 2025]

/**
 * Fills a database that holds the reference data with a nation: units with their classes and the mergers of 2025, exemplars
 * spread over three years with all that is counted of them. Written as the owner with triggers asleep: nobody reads the
 * portal of a measurement. Chance is a hash of the number, so every run makes the same nation.
 */
export async function makeNation(owner: Db, size: Size): Promise<void> {
  await sql`set session_replication_role = replica`.execute(owner)
  await makeUnits(owner, size)
  await makeExemplars(owner, size)
  await makeStories(owner)
  await makeDoings(owner)
  await sql`set session_replication_role = default`.execute(owner)
  await sql`vacuum analyze`.execute(owner)
}

async function makeUnits(owner: Db, { provinces, communes, offices }: Size): Promise<void> {
  const run = (query: RawBuilder<unknown>) => query.execute(owner)
  await run(sql`create unlogged table public.nation as
    select ${idOf('a', 'n')} as id, 'q-tinh-' || n as key, 'province' as kind, null::uuid as parent_id, null::text as class,
      null::date as until, n from generate_series(1, ${provinces}::int) n
    union all
    select ${idOf('b', 'n')}, 'q-xa-' || n, 'commune', ${idOf('a', `(n % ${provinces} + 1)`)}, 'commune', null, n
      from generate_series(1, ${communes}::int) n
    union all -- as many that went over into these in July 2025
    select ${idOf('d', 'n')}, 'q-xa-cu-' || n, 'commune', ${idOf('a', `(n % ${provinces} + 1)`)}, 'commune', '2025-07-01', n
      from generate_series(1, ${communes}::int) n
    union all
    select ${idOf('c', 'n')}, 'q-so-' || n, 'department', ${idOf('a', `(n % ${provinces} + 1)`)}, 'department', null, n
      from generate_series(1, ${offices}::int) n`)
  await run(
    sql`insert into units.unit (id, key, kind, valid_to) select id, key, kind, until from public.nation on conflict (id) do nothing`,
  )
  await run(
    sql`insert into units.name (unit_id, name, short, valid_to) select id, 'Đơn vị ' || key, key, until from public.nation`,
  )
  await run(
    sql`insert into units.current_label (unit_id, name, short) select id, 'Đơn vị ' || key, key from public.nation`,
  )
  await run(sql`insert into units.relation (unit_id, kind, to_id, valid_to)
    select id, 'administrative', parent_id, until from public.nation where parent_id is not null`)
  await run(sql`insert into units.quota_class (unit_id, class, valid_from, valid_to)
    select id, class, '2023-01-01', until from public.nation where class is not null`)
  await run(sql`insert into units.succession (from_id, to_id, kind, on_date, document)
    select id, ${idOf('b', 'n')}, 'merge', until, 'Nghị quyết' from public.nation where until is not null`)
  await run(sql`select units.rebuild_reach('2025-11-18')`)
}

async function makeExemplars(owner: Db, { exemplars, communes, offices }: Size): Promise<void> {
  const run = (query: RawBuilder<unknown>) => query.execute(owner)
  const [field] = (await sql<{ id: string }>`select id from programmes.field order by code limit 1`.execute(owner)).rows
  const [official] = (await sql<{ id: string }>`select id from identity.official limit 1`.execute(owner)).rows
  const by = sql`${official!.id}::uuid`
  const file = idOf('f', '1')
  await run(sql`insert into files.file (id, sha256, name, type, size, unit_id, uploaded_at)
    select ${file}, repeat('0', 64), 'phiếu.pdf', 'application/pdf', 1, id, now() from units.unit limit 1`)
  // Who keeps it: a commune of before or after the reform, or an office. When: any day of the three years.
  await run(sql`create unlogged table public.person as
    select n, ${idOf('1', 'n')} as subject_id, ${idOf('2', 'n')} as id, day, unit_id, recognised, published, adopted,
      case when ${chance('n', 'who')} < 0.2 then ${idOf('a', '1')} end as other_id
    from generate_series(1, ${exemplars}::int) n,
    lateral (select '2023-01-02'::date + (${chance('n', 'day')} * 1050)::int as day) d,
    lateral (select case when ${chance('n', 'kind')} < 0.55 then
        case when day < '2025-07-01' and ${chance('n', 'old')} < 0.66 then ${idOf('d', `(n % ${communes} + 1)`)}
          else ${idOf('b', `(n % ${communes} + 1)`)} end
      else ${idOf('c', `(n % ${offices} + 1)`)} end as unit_id) u,
    lateral (select case when ${chance('n', 'recognised')} < 0.6 then day + (${chance('n', 'r')} * 90)::int end as recognised,
      case when ${chance('n', 'published')} < 0.4 then day + 30 + (${chance('n', 'p')} * 120)::int end as published,
      case when ${chance('n', 'adopted')} < 0.25 then day + 60 + (${chance('n', 'a')} * 200)::int end as adopted) s`)
  await run(sql`insert into exemplars.subject (id, kind, name, gender, ethnicity, direct_worker, unit_id)
    select subject_id, 'individual', 'Người số ' || n, case when ${chance('n', 'g')} < 0.5 then 'female' else 'male' end,
      case when ${chance('n', 'e')} < 0.3 then 'Khmer' else 'Kinh' end, ${chance('n', 'w')} < 0.4, unit_id from public.person`)
  await run(sql`insert into exemplars.exemplar (id, code, slug, subject_id, unit_id, field_id, summary, stage, source, discovered_on, created_by, created_at)
    select id, 'Q-' || n, 'q-' || n, subject_id, unit_id, ${field!.id}::uuid, 'Làm việc tốt',
      case when recognised is null then 'emerging' else 'recognised' end,
      (array['official', 'citizen', 'front', 'press', 'contest'])[1 + (n % 5)], day, ${by}, day from public.person`)
  await run(sql`insert into exemplars.nomination (id, exemplar_id, from_unit_id, to_unit_id, level, state, sent_by, sent_at, closed_at)
    select ${idOf('3', 'n')}, id, unit_id, unit_id, 'base', 'recognised', ${by}, day + 5, recognised
    from public.person where recognised is not null`)
  await run(sql`insert into exemplars.recognition (id, exemplar_id, unit_id, level, decision_no, decided_on, signer, recorded_by, recorded_at)
    select ${idOf('4', 'n')}, id, unit_id, 'base', n || '/QĐ', recognised, 'Thủ trưởng', ${by}, recognised
    from public.person where recognised is not null
    union all
    select ${idOf('5', 'p.n')}, p.id, u.parent_id, 'province', p.n || '/QĐ-UBND', p.recognised + 20, 'Chủ tịch', ${by}, p.recognised + 20
    from public.person p join public.nation u on u.id = p.unit_id where p.recognised is not null and p.other_id is not null`)
  await run(sql`insert into exemplars.consent (id, exemplar_id, use, given_on, until, giver, relation, file_id, recorded_by, recorded_at)
    select ${idOf('6', 'n')}, id, 'portal', day + 10, case when n % 7 = 0 then day + 300 end, 'Chính chủ', 'self', ${file}, ${by}, day + 10
    from public.person where recognised is not null`)
  await run(sql`insert into fostering.plan (id, exemplar_id, unit_id, started_on, mentor, goal, ended_on, outcome, created_by, created_at)
    select ${idOf('7', 'n')}, id, unit_id, day + 3, 'Chi bộ', 'Làm tốt hơn', case when n % 3 = 0 then day + 100 end,
      case when n % 3 = 0 then case when n % 2 = 0 then 'progressed' else 'stopped' end end, ${by}, day + 3
    from public.person where n % 4 = 0`)
  await run(sql`insert into replication.adoption (id, exemplar_id, unit_id, who, since, result, recorded_by, recorded_at, state, decided_by, decided_at)
    select ${idOf('8', 'n')}, id, unit_id, 'Ấp bên', adopted, 'Làm theo', ${by}, adopted - 10,
      case when n % 9 = 0 then 'recorded' else 'confirmed' end, case when n % 9 > 0 then ${by} end, case when n % 9 > 0 then adopted::timestamptz end
    from public.person where adopted is not null`)
}

async function makeStories(owner: Db): Promise<void> {
  const run = (query: RawBuilder<unknown>) => query.execute(owner)
  const [official] = (await sql<{ id: string }>`select id from identity.official limit 1`.execute(owner)).rows
  const told = sql`public.person where published is not null`
  const [field] = (await sql<{ id: string }>`select id from programmes.field order by code limit 1`.execute(owner)).rows
  await run(sql`insert into stories.story (id, slug, unit_id, field_id, title, body, state, created_at, changed_at)
    select ${idOf('9', 'n')}, 'bai-q-' || n, unit_id, ${field!.id}::uuid, 'Bài ' || n, '{}', 'published', published, published from ${told}`)
  await run(sql`insert into stories.story_exemplar (story_id, exemplar_id)
    select ${idOf('9', 'n')}, id from ${told}
    union select ${idOf('9', 'p.n')}, q.id from public.person p join public.person q on q.n = p.n + 1
      where p.published is not null and p.n % 10 = 0`)
  await run(sql`insert into stories.edition (id, story_id, number, title, standfirst, author, body, folded, exact, published_at, ended_at, end_reason)
    select ${idOf('e', 'n')}, ${idOf('9', 'n')}, 1, 'Bài ' || n, '', '', '{}', 'bai', 'bài', published::timestamptz,
      case when n % 20 = 0 then published + 40 end, case when n % 20 = 0 then 'taken_down' end from ${told}`)
  await run(sql`insert into stories.delivery (id, story_id, edition_id, channel, outlet, carried_on, seconds, unit_id, recorded_by, recorded_at)
    select ${idOf('10', 'n')}, ${idOf('9', 'n')}, ${idOf('e', 'n')}, (array['radio', 'loudspeaker', 'print', 'web', 'spoken'])[1 + n % 5],
      'Đài', published + 7, case when n % 5 < 2 then 180 end, unit_id, ${official!.id}::uuid, published + 8 from ${told} and n % 2 = 0`)
  await run(sql`insert into outreach.reading (day, kind, subject, story_id, count)
    select published + 1, 'page', 'bai-q-' || n, ${idOf('9', 'n')}, 1 + n % 50 from ${told}`)
}
