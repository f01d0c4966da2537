import { listPageSize } from '../listing.ts'
import { type RawBuilder, sql } from 'kysely'
import { listBearers, listStanding } from '#modules/units/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import type { Stage } from '../stage.ts'
import type { SubjectKind } from '../subject.ts'
import type { Rung } from '../ladder.ts'
import { rungIn } from './rung.ts'
import { visible } from './visible.ts'

/** What a list is narrowed to; what is left out does not narrow. `q` looks in names, hamlets and codes. */
export type ListFilter = {
  unitId?: string | undefined
  fieldId?: string | undefined
  stage?: Stage | undefined
  kind?: SubjectKind | undefined
  year?: number | undefined
  q?: string | undefined
  /** Units are named as those of this day that carry on from them. */
  asNow?: boolean | undefined
}

export type Listed = {
  id: string
  code: string
  name: string
  kind: SubjectKind
  hamlet: string | null
  unitName: string
  /** In the units of today: the unit that recorded it, where that is another. */
  unitThen?: string | undefined
  fieldName: string
  stage: Stage
  /** How far the word about them was looked into. */
  rung: Rung
  discoveredOn: DateText
}

/** One page of the records that the reader may see, newest first, with how many there are on all pages. */
export async function listExemplars(
  db: Db,
  scope: Scope,
  filter: ListFilter,
  locale: Locale,
  page = 1,
  today?: DateText,
) {
  const rows = await narrowedBy(db, scope, filter)
    .innerJoin('programmes.field as f', 'f.id', 'e.field_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['e.id', 'e.code', 's.name', 's.kind', 's.hamlet', 'l.name as unitName', `f.name_${locale} as fieldName`])
    .select([
      'e.stage',
      'e.discovered_on as discoveredOn',
      'e.unit_id as unitId',
      rungIn().as('rung'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .$narrowType<{ unitName: string; stage: Stage; kind: SubjectKind }>()
    .orderBy('e.discovered_on', 'desc')
    .orderBy('e.id', 'desc')
    .limit(listPageSize)
    .offset((page - 1) * listPageSize)
    .execute()
  const total = rows[0]?.total ?? 0
  const shown = rows.map(({ total: _, unitId, ...row }) => ({ ...row, unitId }))
  const named = filter.asNow && today ? await namesNow(db, shown, today) : undefined
  return {
    rows: shown.map(({ unitId, ...row }): Listed => {
      const now = named?.get(unitId)
      return now && now !== row.unitName ? { ...row, unitName: now, unitThen: row.unitName } : row
    }),
    total,
  }
}

/** What the units that carry on from those of some records are called today. */
async function namesNow(db: Db, rows: readonly { unitId: string }[], today: DateText): Promise<Map<string, string>> {
  const bearers = await listBearers(db, today)
  const own = rows.map(({ unitId }) => [unitId, bearers.get(unitId) ?? unitId] as const)
  const names = new Map(
    (
      await listStanding(
        db,
        own.map(([, id]) => id),
        today,
      )
    ).map(({ id, name }) => [id, name]),
  )
  return new Map(own.flatMap(([from, to]) => (names.has(to) ? [[from, names.get(to)!] as const] : [])))
}

/** How many records stand at each stage, under the same filter but for the stage itself. */
export async function countByStage(db: Db, scope: Scope, filter: ListFilter): Promise<Map<Stage, number>> {
  const rows = await narrowedBy(db, scope, { ...filter, stage: undefined })
    .select(['e.stage', sql<number>`count(*)`.as('count')])
    .groupBy('e.stage')
    .execute()
  return new Map(rows.map(({ stage, count }) => [stage as Stage, count]))
}

/** The records of a figure, for the list behind it: those of these ids that the reader may see. */
export async function listExemplarsByIds(
  db: Db,
  scope: Scope,
  ids: readonly string[],
  locale: Locale,
): Promise<Listed[]> {
  if (ids.length === 0) return []
  return await narrowedBy(db, scope, {})
    .innerJoin('programmes.field as f', 'f.id', 'e.field_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['e.id', 'e.code', 's.name', 's.kind', 's.hamlet', 'l.name as unitName', `f.name_${locale} as fieldName`])
    .select(['e.stage', 'e.discovered_on as discoveredOn', rungIn().as('rung')])
    .$narrowType<{ unitName: string; stage: Stage; kind: SubjectKind }>()
    .where(sql<boolean>`e.id = any (${sql.val(ids)}::uuid[])`)
    .orderBy('e.discovered_on', 'desc')
    .orderBy('e.id', 'desc')
    .execute()
}

/** The records whose name, hamlet or code hold what was typed, nearest name first: for the search box and for choosing one. */
export async function searchExemplars(db: Db, scope: Scope, q: string, limit = 10) {
  return await narrowedBy(db, scope, { q })
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['e.id', 'e.code', 's.name', 's.kind', 'l.name as unitName', 'e.stage'])
    .$narrowType<{ unitName: string; stage: Stage; kind: SubjectKind }>()
    .orderBy(sql`similarity(s.name_folded, ${fold(q)})`, 'desc')
    .orderBy('e.id', 'desc')
    .limit(limit)
    .execute()
}

function narrowedBy(db: Db, scope: Scope, filter: ListFilter) {
  return db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .where(visible(scope))
    .where(sql<boolean>`${sql.join(conditionsOf(filter), sql` and `)}`)
}

function conditionsOf({ unitId, fieldId, stage, kind, year, q }: ListFilter): RawBuilder<boolean>[] {
  // Of a person with several records the kept one stands in lists; who looks for another by its unit or code finds it.
  const conditions = [stage === 'merged' ? sql<boolean>`true` : sql<boolean>`e.stage <> 'merged'`]
  if (unitId) conditions.push(reachedFrom(unitId))
  if (fieldId) conditions.push(sql`e.field_id = ${fieldId}`)
  if (stage) conditions.push(sql`e.stage = ${stage}`)
  if (kind) conditions.push(sql`s.kind = ${kind}`)
  if (year) conditions.push(sql`e.discovered_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`)
  if (q) conditions.push(holding(`%${fold(q).replace(/[%_\\]/g, '\\$&')}%`))
  return conditions
}

/** A filter by unit takes in the units below it and those it carries on from. */
function reachedFrom(unitId: string) {
  const reach = sql`(select r.unit_id from units.reach r where r.root_id = ${unitId} and r.relation = 'administrative')`
  return sql<boolean>`(e.unit_id in ${reach} or ${tied(sql`m.unit_id in ${reach}`)})`
}

function holding(part: string) {
  const holds = (of: string, by: string) =>
    sql<boolean>`(${sql.ref(by)}.name_folded like ${part} or ${sql.ref(by)}.hamlet_folded like ${part}
      or translate(lower(${sql.ref(of)}.code), 'đ', 'd') like ${part})`
  return sql<boolean>`(${holds('e', 's')} or ${tied(holds('m', 'ms'))})`
}

/** The same of a record that is tied to the one in the list. */
const tied = (
  condition: RawBuilder<boolean> | RawBuilder<unknown>,
) => sql<boolean>`e.id in (select k.kept_id from exemplars.kept k
  join exemplars.exemplar m on m.id = k.id join exemplars.subject ms on ms.id = m.subject_id where ${condition})`

/** The years in which the records that the reader may see were found, newest first. */
export async function listYears(db: Db, scope: Scope): Promise<number[]> {
  const year = sql<number>`extract(year from e.discovered_on)::int`
  const rows = await db
    .selectFrom('exemplars.exemplar as e')
    .select(year.as('year'))
    .distinct()
    .where(visible(scope))
    .orderBy('year', 'desc')
    .execute()
  return rows.map((row) => row.year)
}
