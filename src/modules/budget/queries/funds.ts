import { sql } from 'kysely'
import { bearerOf } from '#modules/exemplars/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { IncomeKind } from '../item.ts'
import type { CeilingRow } from './law.ts'

type Names = { vi: string; km: string; en: string }

/** A fund as a line: what came in, and where its money stands. */
export type FundLine = {
  id: string
  unitId: string
  unitName: string
  year: number
  names: Names
  document: string
  income: bigint
  estimated: bigint
  given: bigint
  committed: bigint
  spent: bigint
  settled: bigint
}

const sums = ['income', 'estimated', 'given', 'committed', 'spent', 'settled'] as const
export type SumKey = (typeof sums)[number]

const fundRows = (db: Db, scope: Scope) =>
  db
    .selectFrom('budget.fund as f')
    .innerJoin('budget.source as x', 'x.id', 'f.source_id')
    .innerJoin('units.label as l', 'l.unit_id', 'f.unit_id')
    .leftJoin('budget.task as t', 't.fund_id', 'f.id')
    .where(within(scope, 'f.unit_id'))

const taskSum = (column: 'estimated' | 'committed' | 'settled') =>
  sql<string>`coalesce(sum(${sql.ref(`t.${column}`)}), 0)`.as(column)

/** The funds of a unit in a year with their sums, for a reader who may see its money. */
export async function listFunds(db: Db, scope: Scope, { unitId, year }: { unitId: string; year: number }) {
  const rows = await fundRows(db, scope)
    .select(['f.id', 'f.unit_id as unitId', 'l.name as unitName', 'f.year', 'f.document'])
    .select(['f.income', 'f.given', 'f.spent', taskSum('estimated'), taskSum('committed'), taskSum('settled')])
    .select(namesOf)
    .$narrowType<{ unitName: string }>()
    .where('f.unit_id', '=', unitId)
    .where('f.year', '=', year)
    .groupBy(['f.id', 'x.id', 'l.name'])
    .orderBy('x.ord')
    .execute()
  return rows.map((row) => ({ ...row, ...bigs(row) })) as FundLine[]
}

/** What the funds of each unit in reach come to in a year. */
export async function listUnitSums(db: Db, scope: Scope, year: number) {
  const rows = await db
    .with('per_fund', (inner) =>
      fundRows(inner as unknown as Db, scope)
        .select(['f.id', 'f.unit_id as unitId', 'l.name as unitName', 'f.income', 'f.given', 'f.spent'])
        .select([taskSum('estimated'), taskSum('committed'), taskSum('settled')])
        .where('f.year', '=', year)
        .groupBy(['f.id', 'l.name']),
    )
    .selectFrom('per_fund')
    .select(['unitId', 'unitName', sql<number>`count(*)::int`.as('funds')])
    .select(sums.map((key) => sql<string>`sum(${sql.ref(key)})`.as(key)))
    .$narrowType<{ unitName: string }>()
    .groupBy(['unitId', 'unitName'])
    .orderBy('unitName')
    .execute()
  return rows.map((row) => ({ ...row, ...bigs(row as never) })) as (Omit<
    FundLine,
    'id' | 'names' | 'document' | 'year'
  > & {
    funds: number
  })[]
}
export type UnitSum = Awaited<ReturnType<typeof listUnitSums>>[number]

const namesOf = sql<Names>`json_build_object('vi', x.name_vi, 'km', x.name_km, 'en', x.name_en)`.as('names')

const bigs = (row: Record<SumKey, string | number>) =>
  Object.fromEntries(sums.map((key) => [key, BigInt(row[key])])) as Record<SumKey, bigint>

/** A fund with the law behind it. @throws Refusal `missing` for whoever may not see it. */
export async function showFund(db: Db, scope: Scope, id: string, day: DateText) {
  const row = await db
    .selectFrom('budget.fund as f')
    .innerJoin('budget.source as x', 'x.id', 'f.source_id')
    .leftJoin('budget.ceiling as c', 'c.id', 'f.ceiling_id')
    .innerJoin('units.label as l', 'l.unit_id', 'f.unit_id')
    .select([
      'f.id',
      'f.unit_id as unitId',
      'l.name as unitName',
      'f.year',
      'f.document',
      'f.version',
      'f.source_key as sourceKey',
    ])
    .select([
      'f.base_amount as base',
      'f.set_aside as setAside',
      'f.income',
      'f.given',
      'f.work_given as workGiven',
      'f.spent',
    ])
    .select([
      namesOf,
      sql<string>`concat_ws(', ', x.article, x.legal_basis)`.as('basis'),
      sql<boolean>`x.to_confirm and ${unread('x')}`.as('toConfirm'),
    ])
    .select(['x.note', 'c.share', 'c.strict', 'c.base as ceilingBase'])
    .select(sql<boolean | null>`c.to_confirm and ${unread('c')}`.as('ceilingToConfirm'))
    .select(sql<string>`concat_ws(', ', c.article, c.legal_basis)`.as('ceilingBasis'))
    .$narrowType<{ unitName: string }>()
    .where('f.id', '=', id)
    .where(within(scope, 'f.unit_id'))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const keeper = await bearerOf(db, row.unitId, day)
  return {
    ...row,
    keeperId: keeper.id,
    ceilingBase: row.ceilingBase as CeilingRow['base'] | null,
    ...{
      base: row.base === null ? null : BigInt(row.base),
      setAside: BigInt(row.setAside),
      income: BigInt(row.income),
    },
    ...{ given: BigInt(row.given), workGiven: BigInt(row.workGiven), spent: BigInt(row.spent) },
  }
}
/** The condition that nobody of the province compared a row of law with an official text. */
const unread = (row: 'x' | 'c') =>
  sql<boolean>`not exists (select 1 from budget.law_confirmation k where k.row_id = ${sql.ref(`${row}.id`)})`

export type ShownFund = Awaited<ReturnType<typeof showFund>>

/** What came into a fund, the newest first. Sponsors who wish to stay unnamed are so to whoever is not told names. */
export async function listIncomes(db: Db, scope: Scope, fundId: string, seesNames: boolean) {
  const rows = await db
    .selectFrom('budget.income as i')
    .innerJoin('budget.fund as f', 'f.id', 'i.fund_id')
    .leftJoin('budget.sponsor as s', 's.id', 'i.sponsor_id')
    .leftJoin('files.file as b', 'b.id', 'i.file_id')
    .leftJoin('budget.income as u', 'u.undoes', 'i.id')
    .select(['i.undoes', 'i.why', 'u.id as undoneBy'])
    .select(['i.id', 'i.kind', 'i.amount', 'i.on_day as onDay', 'i.document', 'i.sponsor_id as sponsorId'])
    .select(['s.name as sponsorName', 's.may_name as mayName', 'i.file_id as fileId', 'b.name as fileName'])
    .where('i.fund_id', '=', fundId)
    .where(within(scope, 'f.unit_id'))
    .orderBy('i.on_day', 'desc')
    .orderBy('i.id', 'desc')
    .execute()
  return rows.map(({ mayName, fileId, fileName, undoneBy, ...it }) => ({
    ...it,
    ...{ kind: it.kind as IncomeKind, amount: BigInt(it.amount) * (it.undoes ? -1n : 1n) },
    isUndone: undoneBy !== null,
    sponsorName: seesNames || mayName ? it.sponsorName : null,
    file: seesNames && fileId ? { id: fileId, name: fileName ?? '' } : null,
  }))
}
export type IncomeLine = Awaited<ReturnType<typeof listIncomes>>[number]
