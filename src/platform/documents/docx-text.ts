import { AlignmentType, type ImageRun, LineRuleType, Paragraph, TextRun } from 'docx'

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
export type Look = { bold?: boolean; italics?: boolean; size?: number; capitals?: boolean }
type LineLook = Look & {
  align?: 'left' | 'center' | 'right' | 'both'
  indented?: boolean
  /** Points above and below. */
  above?: number
  below?: number
  keepNext?: boolean
  /** Drawn in from both sides, in twentieths of a point. */
  sides?: number
}

/** Words in one look; Khmer among them gets its own face and language, or Word would show boxes. */
export function words(text: string, { bold, italics, size = 13, capitals }: Look = {}): TextRun[] {
  const pieces = text.split(/([\u1780-\u17ff\u19e0-\u19ff\u200b]+)/).filter(Boolean)
  return pieces.map((piece) => {
    const isKhmer = /[\u1780-\u17ff\u19e0-\u19ff]/.test(piece)
    const look = {
      text: piece,
      allCaps: capitals,
      bold,
      boldComplexScript: bold,
      italics,
      italicsComplexScript: italics,
    }
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
export function paragraph(children: (TextRun | ImageRun)[], look: LineLook = {}): Paragraph {
  const { align = 'left', indented = false, above = 0, below = 6, keepNext, sides } = look
  return new Paragraph({
    alignment: alignments[align],
    indent: indented ? { firstLine: millimetres(12.7) } : sides ? { left: sides, right: sides } : undefined,
    spacing: { before: above * 20, after: below * 20, line: indented ? 276 : 240, lineRule: LineRuleType.AUTO },
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

/** About how long bold words are in Times, in twentieths of a point: capitals wider than small letters. */
export function widthOf(text: string, size: number): number {
  const letters = [...text].map((letter) => (letter === ' ' ? 0.25 : /\p{Lu}/u.test(letter) ? 0.7 : 0.48))
  return letters.reduce((sum, width) => sum + width, 0) * size * 20
}

/** How far a long title is drawn in, so that it breaks into lines of about the same length and leaves no word alone. */
export function sidesOf(text: string, size: number, room: number): number {
  const lines = evenLines(text, size, room * 0.95)
  const longest = Math.max(...lines.map((it) => widthOf(it, size))) * 1.05
  return lines.length === 1 ? 0 : Math.max(0, Math.floor((room - longest) / 2))
}

function evenLines(text: string, size: number, room: number): string[] {
  const least = Math.ceil(widthOf(text, size) / room)
  for (let most = widthOf(text, size) / least; ; most *= 1.05) {
    const lines = brokenAt(text.split(/\s+/), size, most)
    if (lines.length <= least || most > room) return lines
  }
}

function brokenAt(parts: string[], size: number, most: number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${part}` : part
    if (lines.length > 0 && widthOf(longer, size) <= most) lines[lines.length - 1] = longer
    else lines.push(part)
  }
  return lines
}
