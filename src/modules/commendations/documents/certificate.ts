import type { Placed, PlacedLine, PlacedSheet, PlacedText } from '#platform/documents/placed-sheet.ts'
import { longDate } from '#platform/text/dates.ts'
import type { Correction } from '../calibration.ts'
import { formOf, type Layout, type PaperItem, type PaperItemKey } from '../paper.ts'
import type { Printed } from '../queries/prints.ts'
import { certificateFrame } from './certificate-frame.ts'
import { authorityOf } from './parts.ts'
import { qrDrawing } from './qr-drawing.ts'

/** A certificate on its paper: a place for each thing, put right for the printer. `link` is what the QR code carries. */
export function certificateSheet(
  it: Printed & { place: string; link: string },
  layout: Layout,
  printer: Correction,
): PlacedSheet {
  return {
    ...{ width: layout.width, height: layout.height, scale: printer.scale / 100 },
    shift: { x: printer.offsetX, y: printer.offsetY },
    things: [...drawn(layout), ...layout.items.flatMap((item) => placed(item, it, layout))],
  }
}

/** What makes blank paper a certificate; paper that was printed before has its own. */
function drawn({ kind, frame, width, height }: Layout): Placed[] {
  if (kind !== 'blank' || frame === null) return []
  const svg = certificateFrame({ width, height, frame })
  return [{ type: 'picture', svg, alt: 'Khung trang trí', x: 0, y: 0, width, height }]
}

function placed(item: PaperItem, it: Printed & { place: string; link: string }, { kind }: Layout): Placed[] {
  const { key, x, y, width, align } = item
  if (key === 'qr')
    return [{ type: 'picture', svg: qrDrawing(it.link), alt: `Mã QR ${it.serial}`, x, y, width, height: width }]
  const { colour, ...style } = styles[key]
  const words: PlacedText = {
    ...{ type: 'text', text: textOf(key, it), x, y, width, align, size: item.size!, ...style },
    ...(kind === 'blank' && colour && { colour }),
  }
  if (words.text === '') return []
  return key === 'motto' ? [words, underline(item)] : [words]
}

type Style = Pick<PlacedText, 'lines'> & Partial<Pick<PlacedText, 'bold' | 'italic' | 'colour'>>

const red = '#b3151b'
const styles: Record<Exclude<PaperItemKey, 'qr'>, Style> = {
  ...{ nation: { lines: 1, bold: true }, motto: { lines: 1, bold: true } },
  ...{ issuer: { lines: 1, bold: true, colour: red }, give: { lines: 1, bold: true } },
  ...{ heading: { lines: 1, bold: true, colour: red }, recipient: { lines: 1, bold: true } },
  ...{ note: { lines: 1 }, achievement: { lines: 3, italic: true }, decision: { lines: 2 }, serial: { lines: 1 } },
  ...{
    place_date: { lines: 1, italic: true },
    signer_title: { lines: 2, bold: true },
    signer: { lines: 1, bold: true },
  },
}

function textOf(key: Exclude<PaperItemKey, 'qr'>, it: Printed & { place: string }): string {
  const form = formOf(it.titleKey)
  switch (key) {
    case 'nation':
      return 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    case 'motto':
      return 'Độc lập - Tự do - Hạnh phúc'
    case 'issuer':
      return it.issuer.toLocaleUpperCase('vi')
    case 'give':
      return form === 'danh-hieu' ? 'TẶNG DANH HIỆU' : 'TẶNG'
    case 'heading':
      return form === 'danh-hieu' ? it.titleName.toLocaleUpperCase('vi') : headings[form]
    case 'recipient':
      return it.recipientName
    case 'note':
      return it.recipientNote ?? ''
    case 'achievement':
      return `Đã có thành tích: ${it.achievement}`
    case 'decision':
      return `Quyết định số ${it.numberText}\n${longDate(it.decidedOn)}`
    case 'serial':
      return `Số xác minh: ${it.serial}`
    case 'place_date':
      return `${it.place}, ${longDate(it.decidedOn)}`
    case 'signer_title':
      return signature(it.signerTitle)
    case 'signer':
      return it.signer
  }
}

const headings = { 'bang-khen': 'BẰNG KHEN', 'giay-khen': 'GIẤY KHEN' }

/** Whoever heads the unit signs in person; a deputy signs for the head. */
function signature(title: string): string {
  const authority = authorityOf(title, '')
  return `${authority ? `${authority}\n` : ''}${title}`.toLocaleUpperCase('vi')
}

/** The rule under the motto, as long as its words (Decree 30/2020/NĐ-CP). */
function underline({ x, y, width, size }: PaperItem): PlacedLine {
  const half = Math.min(width, (size ?? 13) * 4.4) / 2
  const middle = x + width / 2
  const at = y + (size ?? 13) * 0.14
  return { type: 'line', from: [middle - half, at], to: [middle + half, at], thick: 0.25 }
}
