import { Document, Packer } from 'docx'
import { arrange } from './arrange.ts'
import { annexes, blocks } from './docx-body.ts'
import { headOfDocument, signatures } from './docx-frame.ts'
import { latin, line, millimetres, points } from './docx-text.ts'
import type { OfficialDocument } from './official-document.ts'
import { pageNumbers } from './docx-page.ts'

/** The document as a Word file that can be edited further: the page, type and lines of Decree 30/2020/NĐ-CP. */
export async function createDocx(document: OfficialDocument): Promise<Buffer> {
  const arranged = arrange(document)
  const file = new Document({
    title: arranged.title,
    creator: arranged.org,
    styles: { default: { document: { run: { font: latin, size: points(13), color: '000000' } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: a4, margin: margins } },
        ...pageNumbers(),
        children: [
          ...headOfDocument(arranged),
          ...arranged.basis.map((text) => line(text, { italics: true, indented: true, align: 'both' })),
          ...(arranged.enactment ? [line(arranged.enactment.toUpperCase(), { bold: true, align: 'center' })] : []),
          ...(await blocks(arranged.body)),
          ...(await signatures(arranged)),
          ...annexes(arranged.annexes),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}

/** The page of Decree 30/2020/NĐ-CP, in twentieths of a point. */
export const a4 = { width: 11906, height: 16838 }
export const margins = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
  header: millimetres(10),
}
