import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** An anniversary with the version of what was announced for a year (0: nothing yet), held until the transaction ends. */
export async function getAnniversary(db: Db, id: string, year: number) {
  const row = await db
    .selectFrom('programmes.anniversary')
    .select(['id', 'calendar'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const day = await db
    .selectFrom('programmes.anniversary_day')
    .select(['version', 'on_day as on', 'source'])
    .where('anniversary_id', '=', id)
    .where('year', '=', year)
    .executeTakeFirst()
  return { ...row, version: day?.version ?? 0, announcedOn: day?.on ?? null, source: day?.source ?? null }
}

export type NewDay = { anniversaryId: string; year: number; on: DateText; source: string; by: string; at: Date }

/** Writes down the day of a year, in the place of what was written before. */
export async function announce(db: Db, { anniversaryId, year, on, source, by, at }: NewDay): Promise<void> {
  const said = { on_day: on, source, to_confirm: false, announced_by: by, announced_at: at }
  await db
    .insertInto('programmes.anniversary_day')
    .values({ anniversary_id: anniversaryId, year, ...said })
    .onConflict((it) =>
      it
        .columns(['anniversary_id', 'year'])
        .doUpdateSet((now) => ({ ...said, version: now('programmes.anniversary_day.version', '+', 1) })),
    )
    .execute()
}
