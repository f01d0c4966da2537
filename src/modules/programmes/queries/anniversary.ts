import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Anniversary } from '../anniversary-dates.ts'

/** An anniversary with its name in the reader’s language, and who announced its days. */
export type NamedAnniversary = Omit<Anniversary, 'announced'> & {
  id: string
  name: string
  announced: readonly (Anniversary['announced'][number] & { source: string | null; version: number })[]
}

/** Every anniversary with the days that were announced for single years. Public: no scope. */
export async function listAnniversaries(db: Db, locale: Locale): Promise<NamedAnniversary[]> {
  const rows = await db
    .selectFrom('programmes.anniversary')
    .select(['id', 'key', `name_${locale} as name`, 'calendar', 'month', 'day', 'since', 'to_confirm as toConfirm'])
    .orderBy('key')
    .execute()
  const days = await db
    .selectFrom('programmes.anniversary_day')
    .select(['anniversary_id as id', 'year', 'on_day as on', 'to_confirm as toConfirm', 'source', 'version'])
    .execute()
  return rows.map((row) => ({
    ...row,
    calendar: row.calendar as Anniversary['calendar'],
    announced: days.filter(({ id }) => id === row.id).map(({ id: _, ...day }) => day),
  }))
}
