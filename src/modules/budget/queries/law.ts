import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'

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
  /** Who compared it with an official text, which one, and when. */
  confirmed: { by: string; document: string; at: string } | null
  note: string | null
  validFrom: string
  validTo: string | null
}

const cited = [
  sql<boolean>`x.to_confirm and k.row_id is null`.as('toConfirm'),
  sql<
    Cited['confirmed']
  >`case when k.row_id is not null then json_build_object('by', (select o.name from identity.official o
    where o.id = k.confirmed_by), 'document', k.document, 'at', to_char(k.confirmed_at at time zone 'Asia/Ho_Chi_Minh',
    'YYYY-MM-DD')) end`.as('confirmed'),
  sql<string>`concat_ws(', ', x.article, x.legal_basis)`.as('basis'),
  sql<{ vi: string; km: string; en: string }>`json_build_object('vi', x.name_vi, 'km', x.name_km, 'en', x.name_en)`.as(
    'names',
  ),
]

/** Every kind of source, in the order of levels; those that hold at some time of a year, where one is asked for. Public law. */
export async function listSources(db: Db, year?: number): Promise<Source[]> {
  const rows = await db
    .selectFrom('budget.source as x')
    .leftJoin('budget.law_confirmation as k', 'k.row_id', 'x.id')
    .select(['x.id', 'x.key', 'x.level', 'x.unit_kinds as unitKinds', 'x.grade', 'x.note'])
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
    .leftJoin('budget.law_confirmation as k', 'k.row_id', 'x.id')
    .select(['x.id', 'x.key', 'x.sources', 'x.rule', 'x.share', 'x.base', 'x.strict', 'x.grade', 'x.note'])
    .select(['x.valid_from as validFrom', 'x.valid_to as validTo', ...cited])
    .$if(year !== undefined, (q) => q.where(inYear(year!)))
    .orderBy('x.rule')
    .orderBy('x.key')
    .orderBy('x.valid_from', 'desc')
    .execute()
  return rows as CeilingRow[]
}

const inYear = (year: number) =>
  sql<boolean>`daterange(x.valid_from, x.valid_to) && daterange(${`${year}-01-01`}::date, ${`${year + 1}-01-01`}::date)`

/** One row of the law of funds with all that stood or will stand in its place, the newest first. @throws Refusal `missing`. */
export async function showFundLaw(db: Db, id: string) {
  const [sources, ceilings] = await Promise.all([listSources(db), listCeilings(db)])
  const source = sources.find((it) => it.id === id)
  const ceiling = ceilings.find((it) => it.id === id)
  if (source) return { kind: 'source' as const, row: source, history: sources.filter(({ key }) => key === source.key) }
  if (!ceiling) throw new Refusal('missing', 'notFound')
  return { kind: 'ceiling' as const, row: ceiling, history: ceilings.filter(({ key }) => key === ceiling.key) }
}

export type ShownFundLaw = Awaited<ReturnType<typeof showFundLaw>>
