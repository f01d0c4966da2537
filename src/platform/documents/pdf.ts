import { arrange } from './arrange.ts'
import type { Leaflet } from './leaflet.ts'
import type { OfficialDocument } from './official-document.ts'
import type { PlacedSheets } from './placed-sheet.ts'
import type { Poster } from './poster.ts'
import { createPress } from './press.ts'
import type { PrintedBook } from './printed-book.ts'
import { projectRoot, templateIn } from './project-root.ts'

/**
 * The document as PDF/A-2u, for reading and for keeping. The same document gives the same bytes, so its fingerprint
 * can be published: the date inside is the day of signing, not of printing.
 */
export function createPdf(document: OfficialDocument): Promise<Buffer> {
  return press.print({
    ...{ template: templateOf('official'), data: JSON.stringify(arrange(document)) },
    timestamp: secondsOf(document.date),
  })
}

/** Sheets on which everything stands where it was told to, to a hundredth of a millimetre. Also PDF/A-2u, also the same bytes. */
export function createPlacedPdf(sheets: PlacedSheets): Promise<Buffer> {
  return press.print({
    ...{ template: templateOf('placed-sheet'), data: JSON.stringify(withDrawings(sheets)) },
    timestamp: secondsOf(sheets.date),
  })
}

/**
 * A book ready for the printer, A5 with mirrored margins, its indexes with page numbers. It has a thread of its own, so that
 * what officials wait for is not kept waiting by hundreds of pages. `pictures` are named in the book, and taken
 * out of the list: a book has tens of megabytes of them, which the thread then has.
 */
export async function createBookPdf(book: PrintedBook, pictures: PrintedPicture[] = []): Promise<Buffer> {
  const own = createPress(600)
  try {
    const words = { template: templateOf('book'), data: JSON.stringify(book), timestamp: secondsOf(book.date) }
    return await own.print({ ...words, pictures: pictures.splice(0) })
  } finally {
    own.end()
  }
}

/** A poster, A3. The same words and picture give the same bytes. */
export function createPosterPdf(poster: Poster, pictures: readonly PrintedPicture[] = []): Promise<Buffer> {
  const data = JSON.stringify(poster)
  return press.print({
    ...{ template: templateOf('poster'), data, timestamp: secondsOf(poster.date), pictures: [...pictures] },
  })
}

/** A leaflet, one sheet A4. The same words give the same bytes. */
export function createLeafletPdf(leaflet: Leaflet): Promise<Buffer> {
  const data = JSON.stringify(leaflet)
  return press.print({ template: templateOf('leaflet'), data, timestamp: secondsOf(leaflet.date) })
}

/** A picture that a template shows by its name. */
export type PrintedPicture = { name: string; bytes: Uint8Array }

/** Each drawing once, named by its place in a list: a thousand sheets have the same frame. */
function withDrawings({ sheets, ...rest }: PlacedSheets) {
  const places = new Map<string, number>()
  const placeOf = (svg: string) => places.get(svg) ?? (places.set(svg, places.size), places.size - 1)
  const drawn = sheets.map((sheet) => ({
    ...sheet,
    things: sheet.things.map((it) => (it.type === 'picture' ? { ...it, svg: placeOf(it.svg) } : it)),
  }))
  return { ...rest, sheets: drawn, drawings: [...places.keys()] }
}

const templateOf = (name: string) => templateIn(projectRoot(import.meta.dirname), name)
const secondsOf = (day: string | null) => (day === null ? 0 : Date.parse(`${day}T00:00:00+07:00`) / 1000)
const press = createPress()
