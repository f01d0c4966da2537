import { type RawBuilder, sql } from 'kysely'
import { openEvent } from '#modules/events/index.ts'
import { visibleDossier } from '#modules/commendations/index.ts'
import { visibleChoice } from '#modules/selection/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { BehindRecord } from './records.ts'

/** What a figure counts that is not an exemplar or hangs on one. */
export const otherKinds = [
  'document',
  'event',
  'contest',
  'choice',
  'visit',
  'course',
  'task',
  'money',
  'report',
  'reminder',
  'award',
  'movement',
] as const
export type OtherKind = (typeof otherKinds)[number]

/** The records of these ids that the reader may open, and how many they may not. */
export async function listOtherBehind(db: Db, scope: Scope, kind: OtherKind, ids: readonly string[]) {
  const { rows } = await sql<BehindRecord>`
    select it.id, null as "exemplarId", null as "storyId", it.name, it.about, l.name as "unitName", it."on"
    from (${from(kind, scope, sql`any (${sql.val([...ids])}::uuid[])`)}) it
    left join units.label l on l.unit_id = it.unit_id
    order by it."on", it.id
  `.execute(db)
  return { records: rows, hidden: new Set(ids).size - rows.length }
}

function from(kind: OtherKind, scope: Scope, wanted: RawBuilder<unknown>): RawBuilder<unknown> {
  const own = within(scope, 'x.unit_id')
  const tables: Record<OtherKind, RawBuilder<unknown>> = {
    document: sql`
      select x.id, x.unit_id, x.document as name, x.name as about, x.issued_on as "on"
        from programmes.draft x where x.id = ${wanted} and ${own}
      union all select x.id, x.unit_id, x.number, x.title, x.issued_on
        from criteria.regulation x where x.id = ${wanted} and ${own}
      union all select x.id, x.unit_id, x.document_no, x.subject, x.issued_at::date
        from stories.orientation_note x where x.id = ${wanted} and ${own}`,
    event: sql`select x.id, x.unit_id, x.title as name, x.place as about, x.starts_at::date as "on"
      from events.event x where x.id = ${wanted} and ${own} and ${openEvent(scope, 'x.id')}`,
    contest: sql`select x.id, x.unit_id, x.name, x.lead as about, x.opened_at::date as "on"
      from contests.contest x where x.id = ${wanted} and ${own}`,
    choice: sql`select c.id, c.unit_id, s.name, c.why as about, c.sent_at::date as "on"
      from selection.choice c join selection.round r on r.id = c.round_id
      join exemplars.exemplar e on e.id = c.exemplar_id join exemplars.subject s on s.id = e.subject_id
      where c.id = ${wanted} and ${visibleChoice(scope)}`,
    visit: sql`select x.id, x.unit_id, l.name, x.number as about, x.visited_on as "on"
      from inspections.visit x join inspections.plan p on p.id = x.plan_id join units.label l on l.unit_id = x.unit_id
      where x.id = ${wanted} and ${within(scope, 'p.unit_id', 'x.unit_id')}`,
    course: sql`select x.id, x.unit_id, x.title as name, x.number as about, x.ended_on as "on"
      from training.course x where x.id = ${wanted} and ${own}`,
    task: sql`select x.id, x.unit_id, x.title as name, x.clause_code || '. ' || coalesce(r.words, x.basis) as about,
        coalesce(r.done_on, x.due_on) as "on"
      from programmes.task x left join lateral (select words, done_on from programmes.task_result
        where task_id = x.id order by year desc limit 1) r on true where x.id = ${wanted} and ${own}`,
    money: sql`select x.id, x.unit_id, x.title as name, f.document as about, x.planned_at::date as "on"
      from budget.task x join budget.fund f on f.id = x.fund_id where x.id = ${wanted} and ${own}`,
    award: sql`select x.id, x.unit_id, x.recipient_name as name, t.name_vi || ', ' || k.number_text as about, k.decided_on as "on"
      from commendations.award x join commendations.title t on t.id = x.title_id
      join commendations.decision k on k.id = x.decision_id join commendations.dossier d on d.id = x.dossier_id
      where x.id = ${wanted} and ${visibleDossier(scope, 'd')}`,
    movement: sql`select x.id, x.unit_id, x.name, x.launched_by as about, x.valid_from as "on"
      from programmes.movement x where x.id = ${wanted} and (x.unit_id is null or exists (
        select from units.reach r where r.root_id = x.unit_id and ${within(scope, 'r.unit_id')}))`,
    report: sql`select x.id, x.unit_id, l.name, x.number as about, x.sent_at::date as "on"
      from reporting.report x join units.label l on l.unit_id = x.unit_id where x.id = ${wanted} and ${own}`,
    reminder: sql`select x.id, x.unit_id, l.name, null as about, x.sent_at::date as "on"
      from reporting.reminder x join units.label l on l.unit_id = x.unit_id where x.id = ${wanted} and ${own}`,
  }
  return tables[kind]
}
