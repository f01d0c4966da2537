import type { Db } from '#platform/db.ts'

/** A sponsor who agreed to be thanked in public; sums and gifts only where they agreed to these too. */
export type PublicSponsor = {
  id: string
  unitId: string
  kind: 'organisation' | 'person'
  name: string
  publicSums: boolean
  money: number | null
  gifts: string | null
}

/** Everybody who is thanked in public, by name. */
export async function listSponsors(db: Db): Promise<PublicSponsor[]> {
  const rows = await db
    .selectFrom('portal.sponsor')
    .select(['id', 'unit_id as unitId', 'kind', 'name', 'public_sums as publicSums', 'money', 'gifts'])
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows as PublicSponsor[]
}
