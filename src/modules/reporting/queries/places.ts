import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Outlines } from '#platform/map/cells.ts'
import type { DateText } from '#platform/text/dates.ts'

/** Where a commune lies: its centre, and its official boundary where one was handed over. */
export type Place = { unitId: string; name: string; lon: number; lat: number; outlines: Outlines | null }

/** Where these units lie as of a day; those that are no communes, or whose place nobody knows, are left out. Public reference data. */
export async function listPlaces(db: Db, unitIds: readonly string[], day: DateText): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select u.id as "unitId", coalesce(l.short, l.name) as name, u.lon, u.lat, b.shape -> 'coordinates' as outlines
    from units.unit u
    join units.label l on l.unit_id = u.id
    left join units.boundary b on b.unit_id = u.id and daterange(b.valid_from, b.valid_to) @> ${day}::date
    where u.id = any (${sql.val([...unitIds])}::uuid[]) and u.kind = 'commune' and u.lon is not null and u.lat is not null
    order by u.key
  `.execute(db)
  return rows
}
