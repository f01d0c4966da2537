import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { type Movement, movementColumns } from './movements.ts'
import { type FigureKey, type YearKey, yearKeys } from '../clause-figures.ts'

export type Clause = { code: string; parent: string | null; text: string; asks: string | null }
export type Carried = { channel: string; times: number; stories: number }
/** Who works together; `to` is the first day on which it no longer holds. */
export type Coordination = {
  subject: string
  parties: string
  documentNo: string
  signedOn: string
  from: string
  to: string | null
}
export type Column = {
  name: string
  outlet: string
  openedBy: string
  since: string
  frequency: string
  link: string | null
  endedOn: string | null
}
/** A course that was held: nobody who came is named. */
export type Course = { title: string; unitName: string; heldOn: string; people: number }
/** How much of a kind was done in a year. */
export type YearWork = { key: YearKey; year: number; count: number }
/** How many units planned something for a clause, did it, and show an effect. */
export type ClauseTask = { clause: string; planned: number; done: number; effect: number }
export type Programme = {
  id: string
  name_vi: string
  name_km: string
  name_en: string
  basedOn: string | null
  source: string | null
  /** `to` is the first day that no longer belongs to it. */
  from: string
  to: string
  clauses: Clause[]
  movements: Movement[]
  carried: Carried[]
  coordinations: Coordination[]
  columns: Column[]
  courses: Course[]
  yearWork: YearWork[]
  clauseTasks: ClauseTask[]
  figures: Record<FigureKey, number>
}

/** The newest programme with every clause of it, and how far it is. Nothing where none was loaded. */
export async function findProgramme(db: Db): Promise<Programme | undefined> {
  const row = await db
    .selectFrom('portal.programme')
    .selectAll()
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const [clauses, movements, carried, coordinations, columns, courses, figures, yearWork, clauseTasks] =
    await Promise.all([
      db
        .selectFrom('portal.clause')
        .where('programme_id', '=', row.id)
        .select(['code', 'parent_code as parent', 'text', 'asks'])
        .orderBy('ord')
        .execute(),
      db
        .selectFrom('portal.movement')
        .select(movementColumns)
        .where('scope', '<>', 'unit')
        .orderBy('exemplars', 'desc')
        .orderBy('name')
        .execute(),
      db.selectFrom('portal.carried').selectAll().orderBy('times', 'desc').execute(),
      db
        .selectFrom('portal.coordination')
        .select(['subject', 'parties', 'document_no as documentNo', 'signed_on as signedOn'])
        .select(['valid_from as from', 'valid_to as to'])
        .orderBy('signed_on', 'desc')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('portal.press_column')
        .select(['name', 'outlet', 'opened_by as openedBy', 'since', 'frequency', 'link', 'ended_on as endedOn'])
        .orderBy('since', 'desc')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('portal.course')
        .select(['title', 'unit_name as unitName', 'held_on as heldOn', 'people'])
        .orderBy('held_on', 'desc')
        .orderBy('id')
        .limit(100)
        .execute(),
      readFigures(db, row.id!),
      db.selectFrom('portal.year_work').selectAll().orderBy('year', 'desc').execute(),
      db
        .selectFrom('portal.clause_task')
        .select(['clause_code as clause', 'planned', 'done', 'effect'])
        .where('programme_id', '=', row.id)
        .execute(),
    ])
  return {
    ...{ id: row.id!, name_vi: row.name_vi!, name_km: row.name_km!, name_en: row.name_en! },
    ...{ basedOn: row.based_on, source: row.source, from: row.valid_from!, to: row.valid_to! },
    clauses: clauses as Clause[],
    movements,
    carried: carried as Carried[],
    coordinations: coordinations as Coordination[],
    columns: columns as Column[],
    courses: courses as Course[],
    yearWork: yearWork as YearWork[],
    clauseTasks: clauseTasks as ClauseTask[],
    figures,
  }
}

const yearSums = sql.join(
  yearKeys.map(
    (key) => sql`(select coalesce(sum(count), 0) from portal.year_work where key = ${key})::int as ${sql.ref(key)}`,
  ),
)

async function readFigures(db: Db, programmeId: string): Promise<Record<FigureKey, number>> {
  const { rows } = await sql<Record<FigureKey, number>>`
    select
      (select count(distinct exemplar_id) from portal.recognition)::int as recognised,
      (select count(*) from portal.story where original_id is null)::int as stories,
      (select count(*) from portal.story where language = 'km')::int as khmer,
      (select count(*) from portal.adoption)::int as adoptions,
      (select count(*) from portal.model)::int as models,
      (select count(distinct unit_id) from portal.story)::int as desks,
      (select count(*) from portal.movement where scope <> 'unit')::int as movements,
      (select coalesce(sum(times), 0) from portal.carried)::int as carried,
      (select count(*) from portal.sound)::int as heard,
      (select count(*) from portal.printable)::int as printable,
      (select count(*) from portal.regulation)::int as regulations,
      ((select count(*) from portal.commendation) + (select coalesce(sum(lines), 0) from portal.commendation_unnamed))::int as honours,
      (select count(distinct exemplar_id) from portal.recognition where level in ('province', 'nation'))::int as province,
      (select count(distinct e.id) from portal.exemplar e where exists (select 1 from portal.story_person p where p.exemplar_id = e.id)
        and exists (select 1 from portal.adoption a where a.exemplar_id = e.id))::int as replicated,
      (select count(distinct e.place_id) from portal.exemplar e join portal.unit u on u.id = e.place_id and u.kind = 'commune')::int as communes,
      (select coalesce(sum(sent), 0) from portal.report_round where programme_id = ${programmeId})::int as reports,
      (select count(*) from portal.event where state <> 'cancelled')::int as events,
      (select count(*) from portal.contest)::int as contests,
      (select count(*) from portal.press_column)::int as columns,
      (select count(*) from portal.coordination)::int as coordinations,
      (select count(*) from portal.course)::int as courses,
      (select coalesce(sum(people), 0) from portal.course)::int as taught,
      ${yearSums}`.execute(db)
  return rows[0]!
}
