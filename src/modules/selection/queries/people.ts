import type { Matter } from '#modules/councils/index.ts'
import type { Db } from '#platform/db.ts'

type Listed = { exemplarId: string; chosenBy: string }

/** Who had a part in what stands on a list: who chose, who wrote the record, who nominated. For the council’s ties. */
export async function listPeople(db: Db, listed: readonly Listed[]): Promise<Matter['people']> {
  const ids = listed.map(({ exemplarId }) => exemplarId)
  const writers = await db.selectFrom('exemplars.exemplar').select('created_by').where('id', 'in', ids).execute()
  const senders = await db
    .selectFrom('exemplars.nomination')
    .select('sent_by')
    .where('exemplar_id', 'in', ids)
    .execute()
  const authors = new Set([...writers.map((it) => it.created_by), ...listed.map(({ chosenBy }) => chosenBy)])
  const nominators = new Set(senders.map((it) => it.sent_by))
  return [
    ...[...authors].map((officialId) => ({ officialId, why: 'author' as const })),
    ...[...nominators].map((officialId) => ({ officialId, why: 'nominator' as const })),
  ]
}
