import type { Placed, PlacedSheets } from '#platform/documents/placed-sheet.ts'
import type { DateText } from '#platform/text/dates.ts'
import { text } from './tip-slip.ts'

/** The papers that a poster is printed on. */
export const posterSizes = ['a4', 'a3'] as const
export type PosterSize = (typeof posterSizes)[number]

export type TipPoster = { unitName: string; address: string; mark: string; day: DateText; size: PosterSize }

const red = '#a61b1b'

/** A poster for the hamlet's notice board: who reads its square code tells of somebody, the commune chosen already. */
export function tipPoster({ unitName, address, mark, day, size }: TipPoster): PlacedSheets {
  const things: Placed[] = [
    text('Bạn biết ai làm việc tốt?', 15, 42, 180, 40, { align: 'center', bold: true, colour: red }),
    text('Hãy kể cho chúng tôi nghe', 15, 58, 180, 28, { align: 'center', bold: true }),
    text('តើអ្នកស្គាល់អ្នកណាធ្វើល្អ? សូមប្រាប់យើង', 15, 72, 180, 22, { align: 'center' }),
    { type: 'picture', svg: mark, alt: address, x: 55, y: 84, width: 100, height: 100 },
    text('Quét mã bằng điện thoại, hoặc vào trang', 15, 198, 180, 18, { align: 'center' }),
    text(address, 15, 208, 180, 18, { align: 'center', bold: true }),
    text('Khoảng hai phút. Không cần tài khoản. Tên bạn không được công bố.', 15, 222, 180, 17, { align: 'center' }),
    text('Bạn nhận một mã và được trả lời trong 10 ngày làm việc.', 15, 231, 180, 17, { align: 'center' }),
    text('ប្រហែលពីរនាទី។ មិនត្រូវការគណនី។ ឈ្មោះអ្នកមិនត្រូវផ្សាយ។', 15, 241, 180, 15, { align: 'center' }),
    text('Không quen điện thoại? Mời bạn đến kể tại quầy của xã, phường.', 15, 256, 180, 17, { align: 'center' }),
    { type: 'line', from: [15, 266], to: [195, 266], thick: 0.6, colour: red },
    text(unitName, 15, 278, 180, 20, { align: 'center', bold: true, lines: 1 }),
  ]
  // A3 is A4 twice over in area: the same sheet, larger by the root of two.
  const scale = size === 'a3' ? Math.SQRT2 : 1
  const [width, height] = size === 'a3' ? [297, 420] : [210, 297]
  const sheet = { width, height, shift: { x: 0, y: 0 }, scale, things }
  return { title: `Giới thiệu gương tốt, ${unitName}`, author: unitName, date: day, sheets: [sheet] }
}
