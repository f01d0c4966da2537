import { type Selectable, sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Database } from '#platform/schema.ts'
import type { TypedFigure } from '../figures.ts'
import {
  fill,
  type FilledForm,
  type Heading,
  type Marked,
  type StatisticsForm,
  type Subject,
  termOf,
} from '../statistics.ts'
import { type FiguresOf, records } from './report-records.ts'

/** The ministry's forms that hold on the cut-off day and that a unit of this kind fills, each filled from the records. */
export async function fillForms(
  db: Db,
  of: FiguresOf & { unitKind: string },
  typed: ReadonlyMap<string, TypedFigure>,
): Promise<FilledForm[]> {
  const forms = await listForms(db, of.cutOff, of.unitKind)
  const marked: Record<Subject, Marked[]> = {
    movement: forms.some(({ subject }) => subject === 'movement') ? await listMovements(db, of) : [],
    award: forms.some(({ subject }) => subject === 'award') ? await listAwards(db, of) : [],
    typed: [],
  }
  return forms.map((form) => fill(form, marked[form.subject], typed))
}

/** The forms that hold on a day, in their order; of those that a kind of unit fills where one is named. */
export async function listForms(db: Db, day: string, unitKind?: string): Promise<StatisticsForm[]> {
  const rows = await db
    .selectFrom('reporting.statistics_form')
    .selectAll()
    .where(sql<boolean>`daterange(valid_from, valid_to) @> ${day}::date`)
    .$if(unitKind !== undefined, (q) => q.where(sql<boolean>`(unit_kinds = '{}' or ${unitKind!} = any (unit_kinds))`))
    .orderBy('key')
    .execute()
  return rows.map(formOf)
}

/** A form as its row says it. */
export const formOf = (it: Selectable<Database['reporting.statistics_form']>): StatisticsForm => ({
  ...{ key: it.key, subject: it.subject as Subject, title: { vi: it.title_vi, km: it.title_km, en: it.title_en } },
  ...{ lines: it.lines as unknown as Heading[], columns: it.columns as unknown as Heading[] },
  ...{ legalBasis: it.legal_basis, article: it.article, toConfirm: it.to_confirm, note: it.note },
})

/** The movements that ran in the year up to the cut-off day: the nation's, the unit's, and those of who stands over it. */
async function listMovements(db: Db, of: FiguresOf): Promise<Marked[]> {
  const { unitId, year, cutOff } = of
  const { rows } = await sql<{ id: string; scope: string; way: string; from: string | null; to: string | null }>`
    with recursive ${records(of)}
    select m.id, m.scope, m.way, m.valid_from as "from", m.valid_to as "to"
    from programmes.movement m
    where daterange(m.valid_from, m.valid_to) && daterange(${`${year}-01-01`}::date, ${cutOff}::date, '[]')
      and (m.unit_id is null or m.unit_id in (select id from line)
        or ${unitId}::uuid in (select units.reach_on(m.unit_id, ${cutOff}::date)))
    order by m.id
  `.execute(db)
  return rows.map((it) => ({ id: it.id, marks: [it.scope, it.way, termOf(it.from, it.to)] }))
}

/** What was awarded in the year to whom a unit of these proposed, as it stood on the cut-off day. */
async function listAwards(db: Db, of: FiguresOf): Promise<Marked[]> {
  const { rows } = await sql<{ id: string; marks: (string | null)[] }>`
    with recursive ${records(of)}
    select a.id, array[a.recipient_kind, 'title:' || t.key, 'level:' || t.level, 'merit:' || d.merit,
      case when s.direct_worker then 'direct' end, case when q.class = 'enterprise' then 'enterprise' end] as marks
    from commendations.award a
    join commendations.decision k on k.id = a.decision_id
    join commendations.dossier d on d.id = a.dossier_id
    join commendations.title t on t.id = a.title_id
    left join exemplars.exemplar e on e.id = a.exemplar_id
    left join exemplars.subject s on s.id = e.subject_id
    left join units.quota_class q on q.unit_id = a.unit_id
      and daterange(q.valid_from, q.valid_to) @> ${of.cutOff}::date
    where a.unit_id in (select id from line) and k.decided_on between ${`${of.year}-01-01`}::date and ${of.cutOff}::date
      and (a.state = 'valid' or a.revoked_on > ${of.cutOff}::date)
    order by a.id
  `.execute(db)
  return rows.map(({ id, marks }) => ({ id, marks: marks.filter((it) => it !== null) }))
}
