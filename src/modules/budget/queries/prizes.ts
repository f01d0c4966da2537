import { sql } from 'kysely'
import { unclosedDossier } from '#modules/commendations/index.ts'
import { bearerOf } from '#modules/exemplars/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** Where a prize stands: to be paid, paid, to be recovered, recovered; or its award was taken back before it was paid. */
export const prizeStates = ['owed', 'paid', 'recovering', 'recovered', 'void'] as const
export type PrizeState = (typeof prizeStates)[number]

/** How a prize stands, out of its award and its payment. */
export const stateOf = sql<PrizeState>`case
  when p.id is null and w.state = 'revoked' then 'void'
  when p.id is null then 'owed'
  when w.state <> 'revoked' then 'paid'
  when p.recovered < p.amount then 'recovering' else 'recovered' end`

const prizes = (db: Db, scope: Scope) =>
  db
    .selectFrom('commendations.ledger as g')
    .innerJoin('commendations.award as w', 'w.id', 'g.award_id')
    .innerJoin('commendations.dossier as d', 'd.id', 'w.dossier_id')
    .innerJoin('commendations.decision as c', 'c.id', 'w.decision_id')
    .innerJoin('commendations.title as n', 'n.id', 'w.title_id')
    .innerJoin('units.label as l', 'l.unit_id', 'g.unit_id')
    .leftJoin('budget.prize as p', 'p.award_id', 'w.id')
    .where('g.kind', '=', 'prize')
    .where('g.amount', '>', 0)
    .where(within(scope, 'g.unit_id'))
    .where(unclosedDossier(scope))
    .select(['w.id', 'w.recipient_name as recipientName', 'n.name_vi as titleName', 'c.id as decisionId', 'g.amount'])
    .select(['c.number_text as numberText', 'c.decided_on as decidedOn', 'l.name as unitName', 'g.unit_id as unitId'])
    .select(['p.id as prizeId', 'p.recovered', 'p.paid_on as paidOn', 'p.task_id as taskId', stateOf.as('state')])
    .$narrowType<{ unitName: string; numberText: string; decidedOn: string }>()

/** Which prizes: those of a year, or of one decision. */
export type Asked = { year: number; decisionId?: string | undefined }

const asked = ({ year, decisionId }: Asked) =>
  decisionId === undefined
    ? sql<boolean>`g.on_day >= ${`${year}-01-01`}::date and g.on_day < ${`${year + 1}-01-01`}::date`
    : sql<boolean>`c.id = ${decisionId}::uuid`

/** The prizes that decisions of a year cause in the funds of units in scope: what is to be done first, then the newest. */
export async function listPrizes(db: Db, scope: Scope, of: Asked, most: number) {
  const rows = await prizes(db, scope)
    .where(asked(of))
    .orderBy(sql`array_position(array['recovering', 'owed', 'paid', 'recovered', 'void'], ${stateOf})`)
    .orderBy('c.decided_on', 'desc')
    .orderBy('w.annex_no')
    .orderBy('w.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount), recovered: BigInt(row.recovered ?? 0) }))
}
export type PrizeLine = Awaited<ReturnType<typeof listPrizes>>[number]

/** What they come to, state by state. */
export async function sumPrizes(db: Db, scope: Scope, of: Asked) {
  const rows = await db
    .selectFrom(prizes(db, scope).where(asked(of)).as('z'))
    .select(['z.state', sql<number>`count(*)::int`.as('count'), sql<string>`sum(z.amount)`.as('amount')])
    .groupBy('z.state')
    .execute()
  return prizeStates.map((state) => {
    const row = rows.find((it) => it.state === state)
    return { state, count: row?.count ?? 0, amount: BigInt(row?.amount ?? 0) }
  })
}
export type PrizeSum = Awaited<ReturnType<typeof sumPrizes>>[number]

/** One prize, with how it was paid and what came back. @throws Refusal `missing` for whoever may not see it. */
export async function showPrize(db: Db, scope: Scope, awardId: string, day: DateText) {
  const row = await prizes(db, scope)
    .leftJoin('budget.task as t', 't.id', 'p.task_id')
    .leftJoin('files.file as b', 'b.id', 'p.file_id')
    .select(['p.payee', 'p.receipt', 'p.version', 'p.file_id as fileId', 'b.name as fileName', 't.title as taskTitle'])
    .select(['t.fund_id as fundId', 'g.legal_basis as basis', 'g.multiplier', 'g.base_salary as baseSalary'])
    .where('w.id', '=', awardId)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const keeper = await bearerOf(db, row.unitId, day)
  return { ...row, keeperId: keeper.id, amount: BigInt(row.amount), recovered: BigInt(row.recovered ?? 0) }
}
export type ShownPrize = Awaited<ReturnType<typeof showPrize>>

/** What came back of a paid prize. */
export async function listRecoveries(db: Db, scope: Scope, prizeId: string) {
  const rows = await db
    .selectFrom('budget.income as i')
    .innerJoin('budget.fund as f', 'f.id', 'i.fund_id')
    .select(['i.id', 'i.amount', 'i.on_day as onDay', 'i.document'])
    .where('i.prize_id', '=', prizeId)
    .where(within(scope, 'f.unit_id'))
    .orderBy('i.entered_at')
    .execute()
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }))
}

/** Tasks for prizes of a unit that are not settled, with what is free in them, as choices of where a prize is paid from. */
export async function listPrizeTasks(db: Db, scope: Scope, unitId: string) {
  const rows = await db
    .selectFrom('budget.task as t')
    .innerJoin('budget.fund as f', 'f.id', 't.fund_id')
    .innerJoin('budget.source as x', 'x.id', 'f.source_id')
    .select(['t.id', 't.title', 't.year', 't.given', 't.spent', 'x.name_vi as fundName'])
    .where('t.item', '=', 'prizes')
    .where('t.closed_on', 'is', null)
    .where('t.unit_id', '=', unitId)
    .where(within(scope, 't.unit_id'))
    .orderBy('t.year', 'desc')
    .orderBy('x.ord')
    .execute()
  return rows.map(({ given, spent, ...row }) => ({ ...row, free: BigInt(given) - BigInt(spent) }))
}

/** The funds of a unit, the newest first, as choices of where recovered money goes. */
export const listFundChoices = (db: Db, scope: Scope, unitId: string) =>
  db
    .selectFrom('budget.fund as f')
    .innerJoin('budget.source as x', 'x.id', 'f.source_id')
    .select(['f.id', 'f.year', 'x.name_vi as name'])
    .where('f.unit_id', '=', unitId)
    .where(within(scope, 'f.unit_id'))
    .orderBy('f.year', 'desc')
    .orderBy('x.ord')
    .execute()
