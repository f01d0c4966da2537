import type { Placed, PlacedSheet, PlacedText } from '#platform/documents/placed-sheet.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { type Correction, crossAt, wantedOn } from '../calibration.ts'

type On = Correction & { name: string; width: number; height: number }

/**
 * A cross near each corner and two rulers, at places that are known. Printed as it is, a ruler shows what the printer does
 * wrong; `corrected`, it shows whether that was put right.
 */
export function calibrationSheet(printer: On, { corrected }: { corrected: boolean }): PlacedSheet {
  const { width, height, offsetX, offsetY, scale } = printer
  const [right, low] = [width - crossAt, height - crossAt]
  return {
    ...{ width, height, scale: corrected ? scale / 100 : 1 },
    shift: corrected ? { x: offsetX, y: offsetY } : { x: 0, y: 0 },
    things: [
      ...cross(crossAt, crossAt, 'A'),
      ...cross(right, crossAt, 'B'),
      ...cross(crossAt, low, 'C'),
      ...cross(right, low, 'D'),
      ...rulers(width, height),
      ...saying(printer, corrected),
    ],
  }
}

const text = (words: string, x: number, y: number, over: Partial<PlacedText> = {}): PlacedText => ({
  ...{ type: 'text', text: words, x, y, width: 12, size: 11, align: 'left', lines: 1 },
  ...over,
})

const line = (from: [number, number], to: [number, number], thick = 0.15): Placed => ({ type: 'line', from, to, thick })

const cross = (x: number, y: number, name: string): Placed[] => [
  line([x - 8, y], [x + 8, y], 0.2),
  line([x, y - 8], [x, y + 8], 0.2),
  text(name, x + 2, y - 2.5, { bold: true, size: 14 }),
]

/** From cross A to the right and downwards, a stroke every five millimetres, a longer one with its figure every ten. */
function rulers(width: number, height: number): Placed[] {
  const marks = (length: number) =>
    Array.from({ length: Math.floor((length - 2 * crossAt) / 5) + 1 }, (_, at) => at * 5)
  const size = 7
  return [
    ...marks(width).flatMap((mm) => {
      const x = crossAt + mm
      const long = mm % 10 === 0
      const figure = long && mm > 10 && mm < width - 2 * crossAt - 10
      return [
        line([x, crossAt], [x, crossAt + (long ? 4 : 2)]),
        ...(figure ? [text(String(mm), x - 6, crossAt + 7.5, { size, align: 'center' })] : []),
      ]
    }),
    ...marks(height).flatMap((mm) => {
      const y = crossAt + mm
      const long = mm % 10 === 0
      const figure = long && mm > 10 && mm < height - 2 * crossAt - 10
      return [
        line([crossAt, y], [crossAt + (long ? 4 : 2), y]),
        ...(figure ? [text(String(mm), crossAt + 5.5, y + 0.9, { size })] : []),
      ]
    }),
  ]
}

function saying({ name, width, height, offsetX, offsetY, scale }: On, corrected: boolean): Placed[] {
  const wanted = wantedOn(width)
  const middle = { x: 45, width: width - 90, align: 'center' as const }
  const says = (words: string, y: number, size = 12, bold = false) =>
    text(words, middle.x, y, { ...middle, size, bold })
  const top = height * 0.36
  const step = 7.5
  return [
    says(corrected ? 'TỜ KIỂM TRA SAU KHI CĂN CHỈNH' : 'TỜ ĐO MÁY IN', top, 18, true),
    says(`${name}, giấy ${formatNumber(width)} × ${formatNumber(height)} mm`, top + step),
    says('In đúng cỡ 100 % («Actual size»), không chọn «vừa trang».', top + 3 * step),
    ...(corrected
      ? [
          says(
            `Đã căn: sang phải ${formatNumber(offsetX)} mm, xuống ${formatNumber(offsetY)} mm, cỡ ${formatNumber(scale, 3)} %.`,
            top + 4 * step,
          ),
          says(`Nếu đã đúng: A cách mép trái ${wanted.left} mm, mép trên ${wanted.top} mm.`, top + 5 * step),
        ]
      : [
          says('1. Đo từ mép trái tờ giấy đến vạch đứng của chữ thập A.', top + 4 * step),
          says('2. Đo từ mép trên tờ giấy đến vạch ngang của chữ thập A.', top + 5 * step),
          says('3. Đo từ chữ thập A sang chữ thập B.', top + 6 * step),
        ]),
    says(`A đến B: ${formatNumber(wanted.across)} mm nếu máy in đúng cỡ.`, top + (corrected ? 6 : 7) * step),
  ]
}
