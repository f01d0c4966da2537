import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/** A fund in the yearly table: what came in by kind, what went out for prizes and for the rest, what is left. */
export type YearLine = {
  fundId: string
  name: string
  basis: string
  document: string
  setAside: bigint
  carried: bigint
  donated: bigint
  recovered: bigint
  other: bigint
  income: bigint
  prizes: bigint
  works: bigint
  spent: bigint
  left: bigint
}

/**
 * «Tổng hợp trích lập và sử dụng quỹ thi đua, khen thưởng» of a unit and year: every figure a sum of lines, by fund. What was
 * spent is what was spent out of the year's tasks, whatever day it was.
 */
export async function readYear(
  db: Db,
  scope: Scope,
  { unitId, year }: { unitId: string; year: number },
): Promise<YearLine[]> {
  const net = sql`case when i.undoes is null then i.amount else -i.amount end`
  const came = (kind: string) => sql<string>`coalesce((select sum(${net}) from budget.income i
    where i.fund_id = f.id and i.kind = ${kind}), 0)`
  const went = (isPrize: boolean) => sql<string>`coalesce((select sum(t.spent) from budget.task t
    where t.fund_id = f.id and (t.item = 'prizes') = ${isPrize}), 0)`
  const rows = await db
    .selectFrom('budget.fund as f')
    .innerJoin('budget.source as x', 'x.id', 'f.source_id')
    .select(['f.id as fundId', 'x.name_vi as name', 'f.document'])
    .select(sql<string>`concat_ws(', ', x.article, x.legal_basis)`.as('basis'))
    .select([came('set_aside').as('setAside'), came('carried').as('carried'), came('donation').as('donated')])
    .select([
      came('recovery').as('recovered'),
      came('other').as('other'),
      went(true).as('prizes'),
      went(false).as('works'),
    ])
    .where('f.unit_id', '=', unitId)
    .where('f.year', '=', year)
    .where(within(scope, 'f.unit_id'))
    .orderBy('x.ord')
    .execute()
  return rows.map(({ fundId, name, basis, document, ...row }) => {
    const [setAside, carried, donated] = [BigInt(row.setAside), BigInt(row.carried), BigInt(row.donated)]
    const [recovered, other, prizes, works] = [
      BigInt(row.recovered),
      BigInt(row.other),
      BigInt(row.prizes),
      BigInt(row.works),
    ]
    const income = setAside + carried + donated + recovered + other
    const spent = prizes + works
    return {
      ...{ fundId, name, basis, document, setAside, carried, donated, recovered, other },
      ...{ income, prizes, works, spent, left: income - spent },
    }
  })
}
