import {
  AlignmentType,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import sharp from 'sharp'
import type { ArrangedAnnex, ArrangedBlock } from './arrange.ts'
import { line, paragraph, textWidth, words } from './docx-text.ts'

/** The text of the document, block by block. Its last words go over to the next page with the signature, never without. */
export async function blocks(body: ArrangedBlock[]): Promise<(Paragraph | Table)[]> {
  const drawn = await Promise.all(body.map((block, index) => draw(block, index === body.length - 1)))
  return drawn.flat()
}

async function draw(block: ArrangedBlock, isLast: boolean): Promise<(Paragraph | Table)[]> {
  const running = { align: 'both', indented: true, keepNext: isLast } as const
  switch (block.type) {
    case 'heading':
      return [line(block.text, { indented: true, bold: block.level < 3, above: 6, keepNext: true })]
    case 'article':
      return [paragraph([...words(`${block.label} `, { bold: true }), ...words(block.text)], running)]
    case 'paragraph':
      return [line(block.text, running)]
    case 'list':
      return block.items.map((item) => line(`- ${item}`, running))
    case 'table':
      return [
        line(block.caption, { bold: true, size: 12, align: 'center', above: 6, keepNext: true }),
        table(block),
        line('', { below: 2 }),
      ]
    case 'figure':
      return [await picture(block), line(block.caption, { italics: true, size: 12, align: 'center' })]
  }
}

/** The annexes after the signature, each beginning on a new page. */
export function annexes(list: readonly ArrangedAnnex[]): (Paragraph | Table)[] {
  return list.flatMap(({ title, note, columns, rows }) => [
    new Paragraph({
      ...{ pageBreakBefore: true, alignment: AlignmentType.CENTER, spacing: { after: 60 }, keepNext: true },
      children: words(title.toUpperCase(), { bold: true, size: 14 }),
    }),
    line(note, { italics: true, size: 13, align: 'center', below: 10, keepNext: true }),
    table({ columns, rows }),
  ])
}

/** The head of a table comes again on each page, and no row is parted between two. */
function table({ columns, rows }: Pick<Extract<ArrangedBlock, { type: 'table' }>, 'columns' | 'rows'>): Table {
  const widths = columns.map((column) => Math.floor(column.share * textWidth))
  const cell = (text: string, index: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[index] as number, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: [line(text, { size: 12, bold: isHead, below: 0, align: isHead ? 'center' : columns[index]?.align })],
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => cell(column.label, index, true)),
  })
  const lines = rows.map(
    (row) =>
      new TableRow({ cantSplit: true, children: columns.map((_, index) => cell(row[index] ?? '', index, false)) }),
  )
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    rows: [head, ...lines],
  })
}

/** Drawings go in sharp at any size, with a picture beside for older Words. */
async function picture({ svg, caption, small }: Extract<ArrangedBlock, { type: 'figure' }>): Promise<Paragraph> {
  const width = small ? 120 : 540
  const { data, info } = await sharp(Buffer.from(svg), { density: 144 })
    .resize(width * 2)
    .flatten({ background: 'white' })
    .png()
    .toBuffer({ resolveWithObject: true })
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data },
    transformation: { width, height: Math.round((width * info.height) / info.width) },
    altText: { name: caption, description: caption, title: caption },
  })
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120 }, children: [image] })
}
