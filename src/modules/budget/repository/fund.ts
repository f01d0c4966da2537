import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import type { IncomeKind } from '../item.ts'

type Opened = {
  id: string
  unitId: string
  sourceId: string
  sourceKey: string
  year: number
  ceilingId: string | null
  base: bigint | null
  document: string
  by: string
  at: Date
}

/** A new fund of a unit. @throws Refusal at `sourceId` where the unit has one of that source in that year. */
export async function addFund(db: Db, it: Opened): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('budget.fund')
    .values({
      ...{ id: it.id, unit_id: it.unitId, source_id: it.sourceId, source_key: it.sourceKey, year: it.year },
      ...{
        ceiling_id: it.ceilingId,
        base_amount: it.base === null ? null : stored(it.base),
        document: it.document,
        opened_by: it.by,
        opened_at: it.at,
      },
    })
    .onConflict((c) => c.columns(['unit_id', 'source_key', 'year']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) throw new Refusal('invalid', 'invalid', { sourceId: 'budget.fundOpenAlready' })
}

/** A fund, its row held until the transaction ends, with who answers for it today. */
export async function lockFund(db: Db, id: string, now: Date) {
  const row = await db.selectFrom('budget.fund').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const keeper = await bearerOf(db, row.unit_id, today(now))
  return {
    ...{ id: row.id, unitId: row.unit_id, keeperId: keeper.id, version: row.version, year: row.year },
    ...{ sourceKey: row.source_key, ceilingId: row.ceiling_id, base: big(row.base_amount ?? 0) },
    ...{ setAside: big(row.set_aside), income: big(row.income), given: big(row.given), spent: big(row.spent) },
    workGiven: big(row.work_given),
  }
}
export type LockedFund = Awaited<ReturnType<typeof lockFund>>

type Income = {
  fundId: string
  kind: IncomeKind
  amount: bigint
  onDay: DateText
  document: string
  sponsorId?: string | null
  prizeId?: string
  fileId?: string | null
  /** The line that this one takes back whole, and why. */
  undoes?: { id: string; why: string }
  by: string
  at: Date
}

/** Something comes into a fund, or a line that did is undone: the line, and the sum of the fund. Gives the id of the line. */
export async function enterIncome(db: Db, it: Income): Promise<string> {
  const id = newId(it.at)
  const sign = it.undoes ? '-' : '+'
  await db
    .insertInto('budget.income')
    .values({
      ...{ id, fund_id: it.fundId, kind: it.kind, amount: stored(it.amount), on_day: it.onDay, document: it.document },
      ...{ sponsor_id: it.sponsorId ?? null, prize_id: it.prizeId ?? null, file_id: it.fileId ?? null },
      ...{ undoes: it.undoes?.id ?? null, why: it.undoes?.why ?? null, entered_by: it.by, entered_at: it.at },
    })
    .execute()
  await db
    .updateTable('budget.fund')
    .set((eb) => ({
      ...{ income: eb('income', sign, stored(it.amount)), version: eb('version', '+', 1) },
      ...(it.kind === 'set_aside' && { set_aside: eb('set_aside', sign, stored(it.amount)) }),
    }))
    .where('id', '=', it.fundId)
    .execute()
  return id
}

/** A line of income of a fund, with whether another undid it. */
export async function findIncome(db: Db, fundId: string, id: string) {
  const row = await db
    .selectFrom('budget.income as i')
    .leftJoin('budget.income as u', 'u.undoes', 'i.id')
    .select(['i.id', 'i.kind', 'i.amount', 'i.document', 'i.sponsor_id as sponsorId', 'i.undoes', 'u.id as undoneBy'])
    .where('i.id', '=', id)
    .where('i.fund_id', '=', fundId)
    .executeTakeFirst()
  return row && { ...row, kind: row.kind as IncomeKind, amount: big(row.amount), isUndone: row.undoneBy !== null }
}

/** A sum as it stands in the database, exactly: columns of money hold no more digits than a number keeps. */
export const big = (kept: number | string): bigint => BigInt(kept)

/** The same the other way, for writing. */
export const stored = (sum: bigint): number => Number(sum)
