import { sql } from 'kysely'
import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { big, stored } from './fund.ts'

/** An award with the prize that its decision caused, its row held until the transaction ends. */
export async function lockAward(db: Db, awardId: string, now: Date) {
  const row = await db
    .selectFrom('commendations.award as w')
    .innerJoin('commendations.decision as d', 'd.id', 'w.decision_id')
    .innerJoin('commendations.ledger as g', (on) => on.onRef('g.award_id', '=', 'w.id').on('g.kind', '=', 'prize'))
    .select(['w.id', 'w.state', 'w.recipient_name as recipientName', 'd.number_text as numberText'])
    .select(['g.unit_id as unitId', 'g.amount', 'w.dossier_id as dossierId', 'd.decided_on as decidedOn'])
    .where('w.id', '=', awardId)
    .forUpdate('w')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const keeper = await bearerOf(db, row.unitId, today(now))
  return { ...row, id: row.id, keeperId: keeper.id, amount: big(row.amount) }
}
export type LockedAward = Awaited<ReturnType<typeof lockAward>>

type Paid = {
  id: string
  award: LockedAward
  taskId: string
  unitId: string
  onDay: DateText
  payee: string
  receipt: string
  fileId: string | null
  by: string
  at: Date
}

/**
 * Writes down that a prize was paid, and that its achievements are.
 * @throws Refusal `conflict` where this prize was paid before, or one of its achievements by another decision.
 */
export async function addPrize(db: Db, { award, ...it }: Paid): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('budget.prize')
    .values({
      ...{ id: it.id, award_id: award.id, task_id: it.taskId, unit_id: it.unitId, amount: stored(award.amount) },
      ...{ paid_on: it.onDay, payee: it.payee, receipt: it.receipt, file_id: it.fileId },
      ...{ paid_by: it.by, paid_at: it.at },
    })
    .onConflict((c) => c.column('award_id').doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) throw new Refusal('conflict', 'budget.paidAlready')

  const asked = sql`select da.achievement_id, ${it.id}::uuid from commendations.dossier_achievement da
    where da.dossier_id = ${award.dossierId}`
  const { rows: wanted } = await sql`${asked}`.execute(db)
  const { rows: done } = await sql`insert into budget.paid_achievement (achievement_id, prize_id) ${asked}
    on conflict (achievement_id) do nothing returning achievement_id`.execute(db)
  if (done.length === wanted.length) return

  const earlier = await db
    .selectFrom('commendations.dossier_achievement as da')
    .innerJoin('budget.paid_achievement as a', 'a.achievement_id', 'da.achievement_id')
    .innerJoin('budget.prize as p', 'p.id', 'a.prize_id')
    .innerJoin('commendations.award as w', 'w.id', 'p.award_id')
    .innerJoin('commendations.decision as d', 'd.id', 'w.decision_id')
    .select('d.number_text as numberText')
    .where('da.dossier_id', '=', award.dossierId)
    .where('p.id', '<>', it.id)
    .executeTakeFirst()
  throw new Refusal('conflict', 'budget.achievementPaid', undefined, { numberText: earlier?.numberText ?? '' })
}

/** A paid prize by its award, its row held until the transaction ends. */
export async function lockPrize(db: Db, awardId: string, now: Date) {
  const row = await db
    .selectFrom('budget.prize as p')
    .innerJoin('commendations.award as w', 'w.id', 'p.award_id')
    .innerJoin('commendations.decision as d', 'd.id', 'w.decision_id')
    .innerJoin('budget.task as t', 't.id', 'p.task_id')
    .select(['p.id', 'p.unit_id as unitId', 'p.amount', 'p.recovered', 'p.version', 'p.paid_on as paidOn'])
    .select(['w.state', 'w.id as awardId', 'd.number_text as numberText', 't.fund_id as fundId'])
    .select('w.dossier_id as dossierId')
    .where('p.award_id', '=', awardId)
    .forUpdate('p')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const keeper = await bearerOf(db, row.unitId, today(now))
  return { ...row, keeperId: keeper.id, amount: big(row.amount), recovered: big(row.recovered) }
}
export type LockedPrize = Awaited<ReturnType<typeof lockPrize>>

/** A part of a prize came back. When all of it has, its achievements may be paid for again by another decision. */
export async function noteRecovered(db: Db, prize: LockedPrize, amount: bigint): Promise<void> {
  const recovered = prize.recovered + amount
  await db
    .updateTable('budget.prize')
    .set({ recovered: stored(recovered), version: prize.version + 1 })
    .where('id', '=', prize.id)
    .execute()
  if (recovered === prize.amount)
    await db.deleteFrom('budget.paid_achievement').where('prize_id', '=', prize.id).execute()
}
