import type { Db } from '#platform/db.ts'

/** How many lines the annex of a decision has. */
export async function countAwards(db: Db, decisionId: string): Promise<number> {
  const { lines } = await db
    .selectFrom('commendations.award')
    .select((eb) => eb.fn.countAll<number>().as('lines'))
    .where('decision_id', '=', decisionId)
    .executeTakeFirstOrThrow()
  return Number(lines)
}
