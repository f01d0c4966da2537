import { BorderStyle, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import sharp from 'sharp'
import type { ArrangedDocument, ArrangedSigner } from './arrange.ts'
import { line, paragraph, sidesOf, textWidth, widthOf, words } from './docx-text.ts'

/** What stands above the text: the two blocks at the head, the kind and subject, those it speaks to, who decides. */
export function headOfDocument(document: ArrangedDocument): (Paragraph | Table)[] {
  const { kind, subject, decidedBy } = document
  const subjectSides = sidesOf(subject, 14, textWidth * 0.88) + Math.round(textWidth * 0.06)
  const title = kind
    ? [
        line(kind.toUpperCase(), { size: 14, bold: true, align: 'center', above: 12, below: 0, keepNext: true }),
        line(subject, { size: 14, bold: true, align: 'center', below: 0, sides: subjectSides, keepNext: true }),
        rule(textWidth, Math.min(widthOf(subject, 14) * 0.35, 2550)),
      ]
    : []
  const decider = decidedBy ? [line(decidedBy.toUpperCase(), { bold: true, align: 'center', above: 6 })] : []
  return [twoBlocks(document), ...title, ...recipients(document), ...decider]
}

const leftWidth = Math.round(textWidth * 0.43)
const rightWidth = textWidth - leftWidth

function twoBlocks({ parentOrg, org, kind, subject, numberLine, dateLine }: ArrangedDocument): Table {
  const centred = { align: 'center', below: 0 } as const
  const motto = 'Độc lập - Tự do - Hạnh phúc'
  const number = [line(numberLine, { ...centred, above: 4 })]
  if (!kind) number.push(line(`V/v ${subject}`, { ...centred, size: 12, above: 6 }))
  return grid(
    [leftWidth, rightWidth],
    [
      [
        [
          ...(parentOrg ? [nameOf(parentOrg, { ...centred, size: 12 })] : []),
          nameOf(org, { ...centred, size: 12, bold: true }),
          rule(leftWidth, Math.min(widthOf(org.toUpperCase(), 12) * 0.4, 1470)),
        ],
        [
          line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...centred, size: 12, bold: true }),
          line(motto, { ...centred, size: 13, bold: true }),
          rule(rightWidth, widthOf(motto, 13)),
        ],
      ],
      [number, [line(dateLine, { ...centred, italics: true, above: 4 })]],
    ],
  )
}

/** The name of a body in capitals, in lines of about the same length. */
function nameOf(name: string, look: Parameters<typeof line>[1] & { size: number }): Paragraph {
  return line(name.toUpperCase(), { ...look, sides: sidesOf(name.toUpperCase(), look.size, leftWidth - 80) })
}

function recipients({ recipients: to = [] }: ArrangedDocument): Paragraph[] {
  if (to.length === 0) return []
  if (to.length === 1) return [line(`Kính gửi: ${to[0]}`, { align: 'center', above: 6 })]
  return ['Kính gửi:', ...to.map((name) => `- ${name}`)].map(
    (text, index) =>
      new Paragraph({
        indent: { left: index === 0 ? 1700 : 2700 },
        spacing: { before: 60, after: 60 },
        children: words(text),
      }),
  )
}

/** What stands below the text: who gets it on the left, who signs on the right. Never parted by a page break. */
export async function signatures({ receivers, signer, cosigners }: ArrangedDocument): Promise<(Paragraph | Table)[]> {
  const left = [
    line('Nơi nhận:', { size: 12, bold: true, italics: true, below: 0, keepNext: true }),
    ...receivers.map((name) => line(`- ${name}`, { size: 11, below: 0, keepNext: true })),
  ]
  const [right, ...others] = [await signatureOf(signer), ...(await Promise.all(cosigners.map(signatureOf)))]
  const gap = line('', { below: 0, keepNext: true })
  if (cosigners.length === 0)
    return [gap, grid([Math.round(textWidth * 0.45), Math.round(textWidth * 0.55)], [[left, right]])]
  const half = Math.round(textWidth / 2)
  return [gap, grid([half, textWidth - half], inPairs(others, right)), gap, ...left]
}

async function signatureOf({
  authority,
  title,
  name,
  note,
  drawing,
  drawingAlt,
}: ArrangedSigner): Promise<Paragraph[]> {
  const centred = { align: 'center', below: 0, keepNext: true } as const
  return [
    ...(authority ? [line(authority.toUpperCase(), { ...centred, bold: true })] : []),
    line(title.toUpperCase(), { ...centred, bold: true }),
    drawing
      ? paragraph([await pictureOf(drawing, drawingAlt)], { ...centred, above: 8, below: 8 })
      : paragraph(words(note, { size: 10 }), { ...centred, above: 30, below: 36 }),
    line(name, { ...centred, bold: true }),
  ]
}

/** A drawn signature of 60 by 20 mm, sharp at any size, with a picture beside for older Words. */
async function pictureOf(svg: string, alt: string): Promise<ImageRun> {
  const data = await sharp(Buffer.from(svg)).flatten({ background: 'white' }).png().toBuffer()
  return new ImageRun({
    ...{ type: 'svg', data: Buffer.from(svg), fallback: { type: 'png', data } },
    ...{ transformation: { width: 227, height: 76 }, altText: { name: alt, description: alt, title: alt } },
  })
}

/** Those who sign, two to a row; the last one always on the right. */
function inPairs(others: Paragraph[][], last: Paragraph[]): Paragraph[][][] {
  const cells = others.length % 2 === 0 ? [...others, [line('')], last] : [...others, last]
  return Array.from({ length: cells.length / 2 }, (_, row) => cells.slice(row * 2, row * 2 + 2))
}

/** A table that only holds things in their places. */
export function grid(widths: number[], rows: Paragraph[][][]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
  const cell = (children: Paragraph[], index: number) =>
    new TableCell({
      children,
      width: { size: widths[index] as number, type: WidthType.DXA },
      margins: { left: 40, right: 40 },
    })
  return new Table({
    borders,
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
  })
}

/** A real line, centred: the upper border of an empty paragraph drawn in from both sides. */
function rule(room: number, length: number): Paragraph {
  const side = Math.max(0, Math.round((room - length) / 2))
  return new Paragraph({
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 40, after: 60, line: 120, lineRule: 'exact' },
  })
}
