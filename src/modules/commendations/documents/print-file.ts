import { setImmediate as letOthersGo } from 'node:timers/promises'
import { getProvinceOf, getUnit } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import type { PlacedSheets } from '#platform/documents/placed-sheet.ts'
import type { Correction } from '../calibration.ts'
import { scannedLink } from '../public-address.ts'
import { readLayout } from '../queries/paper.ts'
import { readPrinted } from '../queries/prints.ts'
import { certificateSheet } from './certificate.ts'
import { placeName } from './parts.ts'

/** What was ordered: certificates of a decision of this issuer, by this layout, for a printer with this correction. */
export type OrderedPrint = Correction & { id: string; issuerId: string; layoutId: string }

type Way = { baseUrl: string; progress: (done: number) => Promise<void> }

/** Lays out every certificate of an order, in the order of the annex, and says how far it has come. */
export async function composePrint(db: Db, ordered: OrderedPrint, { baseUrl, progress }: Way): Promise<PlacedSheets> {
  const [layout, printed] = await Promise.all([readLayout(db, ordered.layoutId), readPrinted(db, ordered.id)])
  const [first] = printed
  if (!first) throw new Error('an order of no certificates')
  const unit = await getUnit(db, ordered.issuerId)
  const province = await getProvinceOf(db, ordered.issuerId, first.decidedOn)
  const place = placeName(unit.name, province.name)
  const sheets = []
  for (const it of printed) {
    await letOthersGo() // a QR code is some milliseconds of work
    const link = scannedLink(baseUrl, it.serial, it.payload)
    sheets.push(certificateSheet({ ...it, place, link }, layout, ordered))
    if (sheets.length % 50 === 0) await progress(sheets.length)
  }
  return { title: `Quyết định số ${first.numberText}`, author: first.issuer, date: first.decidedOn, sheets }
}
