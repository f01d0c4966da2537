import { AlignmentType, Paragraph, TextRun } from 'docx'

/** Word counts type in half points. */
export const points = (size: number) => size * 2
/** Word counts lengths in twentieths of a point. */
export const millimetres = (length: number) => Math.round((length / 25.4) * 1440)
/** Width between the margins, in twentieths of a point. */
export const textWidth = 11906 - millimetres(30) - millimetres(15)

const times = 'Times New Roman'
export const latin = { ascii: times, hAnsi: times, cs: times, eastAsia: times }
/** Times has no Khmer letters; this face comes with every Windows since 10. */
const khmer = { ascii: 'Leelawadee UI', hAnsi: 'Leelawadee UI', cs: 'Leelawadee UI', eastAsia: 'Leelawadee UI' }

/** How a run of words looks. Sizes are in points; 13 unless told. */
export type Look = { bold?: boolean; italics?: boolean; size?: number }
type LineLook = Look & {
  align?: 'left' | 'center' | 'right' | 'both'
  indented?: boolean
  /** Points above and below. */
  above?: number
  below?: number
  keepNext?: boolean
}

/** Words in one look; Khmer among them gets its own face and language, or Word would show boxes. */
export function words(text: string, { bold, italics, size = 13 }: Look = {}): TextRun[] {
  const pieces = text.split(/([\u1780-\u17ff\u19e0-\u19ff\u200b]+)/).filter(Boolean)
  return pieces.map((piece) => {
    const isKhmer = /[\u1780-\u17ff\u19e0-\u19ff]/.test(piece)
    const look = { text: piece, bold, boldComplexScript: bold, italics, italicsComplexScript: italics }
    const sizes = { size: points(size), sizeComplexScript: points(size) }
    if (isKhmer)
      return new TextRun({ ...look, ...sizes, font: khmer, language: { value: 'km-KH', bidirectional: 'km-KH' } })
    return new TextRun({ ...look, ...sizes, font: latin, language: { value: 'vi-VN' } })
  })
}

/** A paragraph in one look. */
export function line(text: string, look: LineLook = {}): Paragraph {
  return paragraph(words(text, look), look)
}

/** A paragraph of runs in several looks. */
export function paragraph(children: TextRun[], look: LineLook = {}): Paragraph {
  const { align = 'left', indented = false, above = 0, below = 6, keepNext } = look
  return new Paragraph({
    alignment: alignments[align],
    indent: indented ? { firstLine: millimetres(12.7) } : undefined,
    spacing: { before: above * 20, after: below * 20, line: indented ? 276 : 240 },
    keepNext,
    children,
  })
}

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const
