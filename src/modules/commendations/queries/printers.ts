import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'

const printers = (db: Db) =>
  db
    .selectFrom('commendations.printer as p')
    .innerJoin('units.label as l', 'l.unit_id', 'p.unit_id')
    .leftJoin('identity.official as o', 'o.id', 'p.measured_by')
    .select(['p.id', 'p.unit_id as unitId', 'p.name', 'p.width_mm as width', 'p.height_mm as height', 'p.version'])
    .select(['p.offset_x_mm as offsetX', 'p.offset_y_mm as offsetY', 'p.scale_percent as scale'])
    .select(['p.measured_at as measuredAt', 'o.name as measuredBy', 'p.ended_at as endedAt', 'l.name as unitName'])
    .$narrowType<{ unitName: string }>()

/** The printers in use at a unit, by name. */
export async function listPrinters(db: Db, unitId: string) {
  const rows = await printers(db)
    .where('p.unit_id', '=', unitId)
    .where('p.ended_at', 'is', null)
    .orderBy('p.name')
    .execute()
  return rows.map(numbered)
}
export type ListedPrinter = Awaited<ReturnType<typeof listPrinters>>[number]

/** A printer of a unit in scope. @throws Refusal `missing`. */
export async function showPrinter(db: Db, scope: Scope, id: string): Promise<ListedPrinter> {
  const row = await printers(db).where('p.id', '=', id).where(within(scope, 'p.unit_id')).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return numbered(row)
}

type Figure = string | number
type Row = { width: Figure; height: Figure; offsetX: Figure; offsetY: Figure; scale: Figure }

const numbered = <T extends Row>(row: T) => ({
  ...row,
  ...{ width: Number(row.width), height: Number(row.height), scale: Number(row.scale) },
  ...{ offsetX: Number(row.offsetX), offsetY: Number(row.offsetY) },
})
