import type { Matter } from '#modules/councils/index.ts'
import type { Db } from '#platform/db.ts'

/** Who had a part in a dossier: who wrote it, who recorded the exemplar, who nominated it. */
export async function listPeople(
  db: Db,
  { createdBy, exemplarId }: { createdBy: string; exemplarId: string | null },
): Promise<Matter['people']> {
  const author = { officialId: createdBy, why: 'author' as const }
  if (!exemplarId) return [author]
  const exemplar = await db
    .selectFrom('exemplars.exemplar')
    .select('created_by')
    .where('id', '=', exemplarId)
    .executeTakeFirst()
  const nominators = await db
    .selectFrom('exemplars.nomination')
    .select('sent_by')
    .distinct()
    .where('exemplar_id', '=', exemplarId)
    .execute()
  return [
    author,
    ...(exemplar && exemplar.created_by !== createdBy
      ? [{ officialId: exemplar.created_by, why: 'author' as const }]
      : []),
    ...nominators.map(({ sent_by }) => ({ officialId: sent_by, why: 'nominator' as const })),
  ]
}

/** The sittings that a desk keeps and that are not closed: where its dossiers can go. */
export async function listOpenSittings(db: Db, keeperId: string) {
  return await db
    .selectFrom('councils.sitting as s')
    .innerJoin('councils.council as c', 'c.id', 's.council_id')
    .select(['s.id', 's.held_on as heldOn', 'c.name'])
    .where('c.keeper_id', '=', keeperId)
    .where('s.state', '<>', 'closed')
    .orderBy('s.held_on')
    .execute()
}
