import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Correction } from '../calibration.ts'

/** A printer of a unit with the paper in it. */
export type Printer = Correction & {
  id: string
  unitId: string
  name: string
  width: number
  height: number
  endedAt: Date | null
  version: number
}

/** Reads a printer for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getPrinter(db: Db, id: string): Promise<Printer> {
  const printer = await findPrinter(db, id)
  if (!printer) throw new Refusal('missing', 'notFound')
  return printer
}

/** A printer that a unit uses now; none where it is another's or ended. */
export async function findPrinterInUse(db: Db, id: string, unitId: string): Promise<Printer | undefined> {
  const printer = await findPrinter(db, id)
  return printer?.unitId === unitId && !printer.endedAt ? printer : undefined
}

async function findPrinter(db: Db, id: string): Promise<Printer | undefined> {
  const row = await db
    .selectFrom('commendations.printer')
    .select(['id', 'unit_id as unitId', 'name', 'width_mm as width', 'height_mm as height', 'ended_at as endedAt'])
    .select(['offset_x_mm as offsetX', 'offset_y_mm as offsetY', 'scale_percent as scale', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  return {
    ...row,
    ...{ width: Number(row.width), height: Number(row.height), scale: Number(row.scale) },
    ...{ offsetX: Number(row.offsetX), offsetY: Number(row.offsetY) },
  }
}

type NewPrinter = Pick<Printer, 'id' | 'unitId' | 'name' | 'width' | 'height'> & { createdBy: string; now: Date }

export async function addPrinter(db: Db, it: NewPrinter): Promise<void> {
  await db
    .insertInto('commendations.printer')
    .values({
      ...{ id: it.id, unit_id: it.unitId, name: it.name, width_mm: it.width, height_mm: it.height },
      ...{ created_by: it.createdBy, created_at: it.now },
    })
    .execute()
}

type Change = Partial<Correction & Pick<Printer, 'name' | 'width' | 'height'>> & {
  measured?: { by: string; at: Date }
  endedAt?: Date
}

/** What is told of a printer changes; what is not told stays. */
export async function savePrinter(db: Db, { id, version }: Printer, it: Change): Promise<void> {
  await db
    .updateTable('commendations.printer')
    .set({
      version: version + 1,
      ...(it.name !== undefined && { name: it.name }),
      ...(it.width !== undefined && { width_mm: it.width }),
      ...(it.height !== undefined && { height_mm: it.height }),
      ...(it.offsetX !== undefined && { offset_x_mm: it.offsetX }),
      ...(it.offsetY !== undefined && { offset_y_mm: it.offsetY }),
      ...(it.scale !== undefined && { scale_percent: it.scale }),
      ...(it.measured && { measured_by: it.measured.by, measured_at: it.measured.at }),
      ...(it.endedAt && { ended_at: it.endedAt }),
    })
    .where('id', '=', id)
    .execute()
}

/** Refuses a second printer of the same name, tones and capitals apart, in use at one unit. */
export async function refuseSameName(db: Db, it: { unitId: string; name: string; butId?: string }): Promise<void> {
  const other = await db
    .selectFrom('commendations.printer')
    .select('id')
    .where('unit_id', '=', it.unitId)
    .where('ended_at', 'is', null)
    .where((eb) => eb(eb.fn('platform.fold', ['name']), '=', eb.fn('platform.fold', [eb.val(it.name)])))
    .$if(it.butId !== undefined, (q) => q.where('id', '<>', it.butId!))
    .executeTakeFirst()
  if (other) throw new Refusal('invalid', 'invalid', { name: 'commendations.printerThere' })
}
