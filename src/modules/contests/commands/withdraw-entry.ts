import { z } from 'zod'
import { readReceipt } from '#modules/exemplars/index.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import { read } from '#platform/command.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { withdrawEntry as withdraw } from '../repository/entry.ts'

/**
 * Whoever holds the receipt takes an entry back, before the results: nobody judges or votes on it any more, and how to reach its
 * authors is forgotten. Afterwards the results are corrected by who holds the contest.
 * @throws Refusal `missing` without such a receipt; `conflict` where it is too late or was done before.
 */
export async function withdrawEntry({ db: outside, now }: { db: Db; now: Date }, raw: unknown): Promise<void> {
  const receipt = readReceipt(read(z.object({ receipt: text(100) }), raw).receipt)
  await inTransaction(outside, async (db) => {
    const row = await db
      .selectFrom('contests.entry as e')
      .innerJoin('contests.contest as c', 'c.id', 'e.contest_id')
      .select(['e.id', 'e.state', 'e.contest_id as contestId', 'c.unit_id as unitId', 'c.state as contestState'])
      .where('e.receipt', '=', receipt ?? '')
      .forUpdate('e')
      .executeTakeFirst()
    if (!row) throw new Refusal('missing', 'notFound')
    if (row.state === 'withdrawn') throw new Refusal('conflict', 'contests.entryWithdrawn')
    if (row.state === 'refused') throw new Refusal('conflict', 'contests.entryRefused')
    if (row.contestState === 'results' || row.contestState === 'closed')
      throw new Refusal('conflict', 'contests.withdrawTooLate')

    await withdraw(db, row.id, now)
    const about = { subjectId: row.id, aboutId: row.contestId, unitId: row.unitId, input: {} }
    await recordOwnEntry(db, now, { action: 'contests.withdrawEntry', ...about })
  })
}
