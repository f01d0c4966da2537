import type { Placed, PlacedSheets } from '#platform/documents/placed-sheet.ts'
import type { DateText } from '#platform/text/dates.ts'

/** What the slip says that is given at the counter. `mark` is the square code of the address, drawn by the program. */
export type TipSlip = {
  unitName: string
  receipt: string
  who: string
  receivedOn: string
  dueOn: string
  address: string
  mark: string
  day: DateText
}

const red = '#a61b1b'

/** The slip of a tip, A6, so that four go on a sheet: the code, where the answer is read, by when. In Vietnamese and Khmer. */
export function tipSlip(it: TipSlip): PlacedSheets {
  const things: Placed[] = [
    text(it.unitName, 8, 13, 89, 11, { align: 'center', bold: true, lines: 2 }),
    text('PHIẾU NHẬN LỜI GIỚI THIỆU', 8, 26, 89, 13, { align: 'center', bold: true, colour: red }),
    text('ប័ណ្ណទទួលការណែនាំ', 8, 33, 89, 10, { align: 'center' }),
    { type: 'picture', svg: it.mark, alt: it.address, x: 31, y: 38, width: 43, height: 43 },
    text(it.receipt, 8, 92, 89, 22, { align: 'center', bold: true }),
    text(`Giới thiệu: ${it.who}`, 8, 102, 89, 11, { lines: 2 }),
    text(`Nhận ngày ${it.receivedOn}. Trả lời trước ngày ${it.dueOn}.`, 8, 115, 89, 11, {}),
    text('Xem trả lời: quét mã này, hoặc vào trang dưới đây và gõ mã; không cần tài khoản.', 8, 122, 89, 10, {
      lines: 2,
    }),
    text('មើលចម្លើយ៖ ស្កេនកូដនេះ ឬវាយលេខកូដ', 8, 133, 89, 9, {}),
    text(it.address, 8, 141, 89, 10, { align: 'center', bold: true }),
  ]
  const sheet = { width: 105, height: 148, shift: { x: 0, y: 0 }, scale: 1, things }
  return { title: `Phiếu ${it.receipt}`, author: it.unitName, date: it.day, sheets: [sheet] }
}

type Look = { align?: 'left' | 'center'; bold?: boolean; lines?: number; colour?: string }

/** One text on a sheet; sizes in points, the rest in millimetres. */
export function text(words: string, x: number, y: number, width: number, size: number, look: Look): Placed {
  const { align = 'left', bold = false, lines = 1, colour } = look
  return { type: 'text', text: words, x, y, width, size, align, lines, bold, ...(colour && { colour }) }
}
