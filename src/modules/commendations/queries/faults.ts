import type { Db } from '#platform/db.ts'

/** How many faults are still to be mended. */
export async function countOpenFaults(db: Db, dossierId: string): Promise<number> {
  const { open } = await db
    .selectFrom('commendations.fault')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('dossier_id', '=', dossierId)
    .where('cleared_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(open)
}
