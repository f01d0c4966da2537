import type { Anniversary } from '#modules/programmes/index.ts'
import type { Db } from '#platform/db.ts'
import type { Named } from '../register.ts'

/** An anniversary as readers see it, with the days that were announced. */
export type PublicAnniversary = Anniversary & Named & { id: string }

/** Every anniversary, for the rule that says on which days they fall. */
export async function listAnniversaries(db: Db): Promise<PublicAnniversary[]> {
  const [rows, days] = await Promise.all([
    db.selectFrom('portal.anniversary').selectAll().orderBy('key').execute(),
    db.selectFrom('portal.anniversary_day').selectAll().execute(),
  ])
  return rows.map(({ id, key, calendar, month, day, since, to_confirm, ...names }) => ({
    // a view's columns may be empty to its types; the tables behind it say that these are not
    ...{ ...(names as Named), id: id!, key: key!, calendar: calendar as Anniversary['calendar'] },
    ...{ month: month!, day: day!, since, toConfirm: to_confirm! },
    announced: days
      .filter(({ anniversary_id }) => anniversary_id === id)
      .map((it) => ({ year: it.year!, on: it.on_day!, toConfirm: it.to_confirm! })),
  }))
}
