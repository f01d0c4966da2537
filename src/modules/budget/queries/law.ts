import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** A kind of source as the law of a period has it. */
export type Source = {
  id: string
  key: string
  level: 'province' | 'district' | 'commune' | 'agency' | 'any'
  names: { vi: string; km: string; en: string }
  unitKinds: string[]
} & Cited

/** How much at most, of what, and whether more is refused. */
export type CeilingRow = {
  id: string
  key: string
  sources: string[]
  rule: 'set_aside' | 'work'
  share: number
  base: 'regular_spending' | 'payroll' | 'fund'
  strict: boolean
  names: { vi: string; km: string; en: string }
} & Cited

export type Cited = {
  basis: string
  grade: string
  toConfirm: boolean
  note: string | null
  validFrom: string
  validTo: string | null
}

const cited = [
  sql<string>`concat_ws(', ', x.article, x.legal_basis)`.as('basis'),
  sql<{ vi: string; km: string; en: string }>`json_build_object('vi', x.name_vi, 'km', x.name_km, 'en', x.name_en)`.as(
    'names',
  ),
]

/** Every kind of source, in the order of levels; those that hold at some time of a year, where one is asked for. Public law. */
export async function listSources(db: Db, year?: number): Promise<Source[]> {
  const rows = await db
    .selectFrom('budget.source as x')
    .select(['x.id', 'x.key', 'x.level', 'x.unit_kinds as unitKinds', 'x.grade', 'x.to_confirm as toConfirm', 'x.note'])
    .select(['x.valid_from as validFrom', 'x.valid_to as validTo', ...cited])
    .$if(year !== undefined, (q) => q.where(inYear(year!)))
    .orderBy('x.ord')
    .orderBy('x.valid_from', 'desc')
    .execute()
  return rows as Source[]
}

/** Every ceiling, or those of a year. Public law. */
export async function listCeilings(db: Db, year?: number): Promise<CeilingRow[]> {
  const rows = await db
    .selectFrom('budget.ceiling as x')
    .select(['x.id', 'x.key', 'x.sources', 'x.rule', 'x.share', 'x.base', 'x.strict', 'x.grade', 'x.note'])
    .select(['x.to_confirm as toConfirm', 'x.valid_from as validFrom', 'x.valid_to as validTo', ...cited])
    .$if(year !== undefined, (q) => q.where(inYear(year!)))
    .orderBy('x.rule')
    .orderBy('x.key')
    .orderBy('x.valid_from', 'desc')
    .execute()
  return rows as CeilingRow[]
}

const inYear = (year: number) =>
  sql<boolean>`daterange(x.valid_from, x.valid_to) && daterange(${`${year}-01-01`}::date, ${`${year + 1}-01-01`}::date)`
