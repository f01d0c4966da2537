import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Facet } from '../band.ts'

/** The groups of the ministry's form that hold on a day, in their order, each with where it stands. Public law. */
export async function listBands(db: Db, day: DateText) {
  const names = sql<{
    vi: string
    km: string
    en: string
  }>`json_build_object('vi', name_vi, 'km', name_km, 'en', name_en)`
  return await db
    .selectFrom('training.band')
    .select(['facet', 'key', 'at_least as atLeast', 'below', 'legal_basis as basis', 'to_confirm as toConfirm', 'note'])
    .select(names.as('names'))
    .$narrowType<{ facet: Facet }>()
    .where(sql<boolean>`daterange(valid_from, valid_to) @> ${day}::date`)
    .orderBy(sql`array_position(array['age', 'qualification', 'service'], facet)`)
    .orderBy('ord')
    .execute()
}

export type ListedBand = Awaited<ReturnType<typeof listBands>>[number]

/** The qualifications that may be chosen on a day. */
export async function listQualifications(db: Db, day: DateText): Promise<ListedBand[]> {
  return (await listBands(db, day)).filter(({ facet }) => facet === 'qualification')
}
