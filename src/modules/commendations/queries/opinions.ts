import type { Db } from '#platform/db.ts'

/** How many agencies were asked and have not answered. */
export async function countOpenOpinions(db: Db, dossierId: string): Promise<number> {
  const { open } = await db
    .selectFrom('commendations.opinion')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('dossier_id', '=', dossierId)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(open)
}
