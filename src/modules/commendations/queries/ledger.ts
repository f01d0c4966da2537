import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/** A line of the ledger with the arithmetic behind it. A recovery is negative. */
export type LedgerLine = {
  id: string
  kind: 'prize' | 'recovery'
  amount: number
  onDay: string
  multiplier: number
  baseSalary: number
  roundTo: number
  legalBasis: string
  awardId: string
  recipientName: string
  titleName: string
  decisionId: string
  numberText: string
  unitName: string
}

/** The lines of a year in the funds of the units in scope, the newest first; all of them, or the first so many. */
export async function listLedger(db: Db, scope: Scope, year: number, most?: number): Promise<LedgerLine[]> {
  const rows = await lines(db, scope, year)
    .innerJoin('commendations.award as w', 'w.id', 'g.award_id')
    .innerJoin('commendations.decision as c', 'c.id', 'w.decision_id')
    .innerJoin('commendations.title as t', 't.id', 'w.title_id')
    .innerJoin('units.label as l', 'l.unit_id', 'g.unit_id')
    .select(['g.id', 'g.kind', 'g.amount', 'g.on_day as onDay', 'g.multiplier', 'g.base_salary as baseSalary'])
    .select(['g.round_to as roundTo', 'g.legal_basis as legalBasis', 'w.id as awardId'])
    .select('w.recipient_name as recipientName')
    .select(['t.name_vi as titleName', 'c.id as decisionId', 'c.number_text as numberText', 'l.name as unitName'])
    .$narrowType<{ unitName: string; numberText: string }>()
    .orderBy('g.on_day', 'desc')
    .orderBy('c.number_text')
    .orderBy('w.annex_no')
    .orderBy('g.id')
    .$if(most !== undefined, (q) => q.limit(most!))
    .execute()
  return rows.map((it) => ({
    ...it,
    ...{ kind: it.kind as LedgerLine['kind'], amount: Number(it.amount), multiplier: Number(it.multiplier) },
    ...{ baseSalary: Number(it.baseSalary), roundTo: it.roundTo ?? 1 },
  }))
}

/** What a year's lines come to, unit by unit. */
export async function sumLedger(db: Db, scope: Scope, year: number) {
  const rows = await lines(db, scope, year)
    .innerJoin('units.label as l', 'l.unit_id', 'g.unit_id')
    .select(['g.unit_id as unitId', 'l.name as unitName', sql<number>`count(*)::int`.as('lines')])
    .select([
      sql<string>`coalesce(sum(g.amount) filter (where g.kind = 'prize'), 0)`.as('prizes'),
      sql<string>`coalesce(sum(g.amount) filter (where g.kind = 'recovery'), 0)`.as('recoveries'),
    ])
    .$narrowType<{ unitName: string }>()
    .groupBy(['g.unit_id', 'l.name'])
    .orderBy('l.name')
    .execute()
  return rows.map((it) => ({ ...it, prizes: Number(it.prizes), recoveries: Number(it.recoveries) }))
}
export type LedgerSum = Awaited<ReturnType<typeof sumLedger>>[number]

const lines = (db: Db, scope: Scope, year: number) =>
  db
    .selectFrom('commendations.ledger as g')
    .where(within(scope, 'g.unit_id'))
    .where('g.on_day', '>=', `${year}-01-01`)
    .where('g.on_day', '<', `${year + 1}-01-01`)
