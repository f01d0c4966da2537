import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { chance, idOf } from './chance.ts'

/**
 * What the units of the nation did themselves in each of the three years: documents, meetings with who came, contests with
 * entries and results, choices for the nation, inspections, reports and reminders. Each line of `public.doer` is a unit's year.
 */
export async function makeDoings(owner: Db): Promise<void> {
  const run = (query: RawBuilder<unknown>) => query.execute(owner)
  const [official] = (await sql<{ id: string }>`select id from identity.official limit 1`.execute(owner)).rows
  const by = sql`${official!.id}::uuid`
  const file = idOf('f', '1')
  await run(sql`create unlogged table public.doer as
    select row_number() over (order by hashtext(u.id::text || year)) as n, u.id as unit_id, year,
      make_date(year, 1, 1) + (${chance('u.n * 7 + year', 'day')} * 340)::int as day
    from public.nation u cross join generate_series(2023, 2025) year
    where u.class is not null and (u.until is null or year < 2025)`)

  await run(sql`insert into programmes.draft (id, unit_id, name, document, issued_on, valid_from, valid_to, source, state, programme_id, created_by, created_at)
    select ${idOf('21', 'n')}, unit_id, 'Kế hoạch', n || '/KH', day, day, day + 365, 'văn bản', 'issued',
      (select id from programmes.programme limit 1), ${by}, day from public.doer`)
  await run(sql`insert into criteria.regulation (id, unit_id, number, issued_on, signer, title, file_id, valid_from, recorded_by, recorded_at)
    select ${idOf('22', 'n')}, unit_id, n || '/QĐ', day, 'Thủ trưởng', 'Tiêu chuẩn', ${file}, day, ${by}, day from public.doer where n % 3 = 0`)
  await run(sql`insert into stories.orientation_note (id, unit_id, subject, body, document_no, valid_from, issued_by, issued_at)
    select ${idOf('23', 'n')}, unit_id, 'Định hướng', 'Nêu gương', n || '/HD', day, ${by}, day from public.doer where n % 4 = 0`)

  await run(sql`insert into events.roll (id, unit_id, title, starts_at, ends_at)
    select ${idOf('24', 'n * 2 + k')}, unit_id, 'Gặp mặt', day + k, day + k + interval '2 hours' from public.doer, generate_series(0, 1) k`)
  await run(sql`insert into events.event (id, slug, unit_id, kind, form, within_name, title, starts_at, ends_at, audience, state, created_by, created_at, changed_at)
    select ${idOf('24', 'n * 2 + k')}, 'gap-mat-q-' || n || '-' || k, unit_id, 'exchange', (array['in_person', 'online', 'within'])[1 + n % 3],
      case when n % 3 = 2 then 'Họp' end, 'Gặp mặt', day + k, day + k + interval '2 hours', 'Mọi người',
      case when n % 5 = 0 then 'draft' else 'held' end, ${by}, day, day from public.doer, generate_series(0, 1) k`)
  await run(sql`insert into events.participant (id, roll_id, code, name, source, registered_at)
    select ${idOf('25', '(n * 2 + k) * 4 + p')}, ${idOf('24', 'n * 2 + k')}, 'q' || (n * 2 + k) * 4 + p, 'Khách ' || p, 'public', day
    from public.doer, generate_series(0, 1) k, generate_series(0, 2) p`)
  await run(sql`insert into events.arrival (participant_id, mark_id, arrived_at, how, noted_by, noted_at)
    select ${idOf('25', '(n * 2 + k) * 4 + p')}, ${idOf('25', 'n')}, day + k, 'list', ${by}, day + k
    from public.doer, generate_series(0, 1) k, generate_series(0, 2) p where (n + p) % 3 > 0`)

  await run(sql`insert into contests.contest (id, unit_id, slug, strand, name, lead, tie_rule, opens_on, closes_on, judged_by, results_on, state, created_by,
      created_at, opened_at, judging_at, results_at)
    select ${idOf('26', 'n')}, unit_id, 'cuoc-thi-q-' || n, 'write', 'Cuộc thi', 'Viết về người tốt', 'share', day, day + 30, day + 40, day + 50, 'results', ${by},
      day, day, day + 31, day + 50 from public.doer where n % 5 = 0`)
  await run(sql`insert into contests.entry (id, contest_id, category_id, ref, receipt, channel, title, body, subject_name, subject_consent, sent_at, received_at)
    select ${idOf('27', 'n * 8 + k')}, ${idOf('26', 'n')}, ${idOf('28', 'n')}, 'B' || k, 'q' || n * 8 + k, 'hand', 'Bài', 'Bài viết', 'Người tốt',
      'agreed', day + k, day + k from public.doer, generate_series(0, 5) k where n % 5 = 0`)
  await run(sql`insert into contests.result (entry_id, contest_id, place, prize_id, points, judges, was_tied)
    select ${idOf('27', 'n * 8 + k')}, ${idOf('26', 'n')}, k + 1, case when k < 2 then ${idOf('29', 'n')} end, 10, 2, false
    from public.doer, generate_series(0, 2) k where n % 5 = 0`)

  await run(sql`insert into selection.choice (id, round_id, unit_id, exemplar_id, ord, why, state, chosen_by, chosen_at, sent_at, submitted_on)
    select ${idOf('2a', 'd.n')}, ${idOf('2b', 'd.year')}, d.unit_id, p.id, 1, 'Tiêu biểu', case when d.n % 6 = 0 then 'submitted' else 'sent' end,
      ${by}, d.day, d.day, case when d.n % 6 = 0 then d.day + 10 end from public.doer d join public.person p on p.n = d.n where d.n % 3 = 0`)
  await run(sql`insert into selection.feedback (id, choice_id, kind, on_day, words, recorded_by, recorded_at)
    select ${idOf('2c', 'n')}, ${idOf('2a', 'n')}, 'chosen', day + 20, 'Được chọn', ${by}, day + 20 from public.doer where n % 12 = 0`)

  await run(sql`insert into inspections.plan (id, unit_id, year, aim, checklist_id, created_by, created_at)
    select ${idOf('2d', 'n')}, unit_id, year, 'Nề nếp', ${file}, ${by}, day from public.doer where n % 4 = 0`)
  await run(sql`insert into inspections.visit (id, plan_id, unit_id, reasons, planned_on, team_id, state, visited_on, chosen_by, chosen_at)
    select ${idOf('2e', 'n * 4 + k')}, ${idOf('2d', 'n')}, ${idOf('b', '1 + k')}, '[]', day, ${file}, case when k < 2 then 'minuted' else 'planned' end,
      day + k, ${by}, day from public.doer, generate_series(0, 2) k where n % 4 = 0`)
  await run(sql`insert into inspections.finding (id, visit_id, finding, recommendation, noted_by, noted_at)
    select ${idOf('2f', '(n * 4 + k) * 2 + f')}, ${idOf('2e', 'n * 4 + k')}, 'Thiếu sổ', 'Lập sổ', ${by}, day + k
    from public.doer, generate_series(0, 1) k, generate_series(0, 1) f where n % 4 = 0`)
  await run(sql`insert into inspections.remedy (id, finding_id, what, owner, due_on, set_by, set_at, closed_on, closed_by, file_id)
    select ${idOf('30', '(n * 4 + k) * 2')}, ${idOf('2f', '(n * 4 + k) * 2')}, 'Lập sổ', 'Văn phòng', day + 60, ${by}, day + k,
      case when n % 8 = 0 then day + 20 end, case when n % 8 = 0 then ${by} end, case when n % 8 = 0 then ${file} end
    from public.doer, generate_series(0, 1) k where n % 4 = 0`)

  // The rounds of the other years; that of last year is opened by the measurement itself.
  await run(sql`insert into reporting.round (id, programme_id, year, cut_off, due_on, opened_at)
    select ${idOf('31', 'year')}, (select id from programmes.programme limit 1), year, make_date(year, 11, 1), make_date(year, 11, 10), make_date(year, 10, 1)
    from (values (2023), (2025)) it(year)`)
  await run(sql`insert into reporting.expected (round_id, unit_id, to_unit_id)
    select ${idOf('31', 'd.year')}, d.unit_id, u.parent_id from public.doer d join public.nation u on u.id = d.unit_id where d.year <> 2024`)
  const frozen = JSON.stringify({ figures: {}, owed: null, units: null, doubts: [] })
  await run(sql`insert into reporting.report (id, round_id, unit_id, state, number, signer, signed_by, signed_at, sent_at, figures, created_at)
    select ${idOf('32', 'n')}, ${idOf('31', 'year')}, unit_id, case when n % 3 = 0 then 'returned' else 'sent' end, n || '/BC', 'Thủ trưởng', ${by}, make_date(year, 11, 2),
      make_date(year, 11, 5) + (n % 9)::int, ${frozen}::jsonb, make_date(year, 10, 20) from public.doer where year <> 2024 and n % 10 > 0`)
  await run(sql`insert into reporting.reminder (id, round_id, unit_id, stage, asks, sent_at)
    select ${idOf('33', 'n')}, ${idOf('31', 'year')}, unit_id, 7, 'send', make_date(year, 11, 3) from public.doer where year <> 2024 and n % 2 = 0`)
}
