import { Document, Packer } from 'docx'
import { a4, margins } from './docx.ts'
import { grid } from './docx-frame.ts'
import { pageNumbers } from './docx-page.ts'
import { latin, line, points, textWidth } from './docx-text.ts'

/** One line of the text of a template, fields and all. */
export type StarterLine = string

/**
 * A Word file in the layout of Decree 30/2020/NĐ-CP whose words are fields to be filled. Capitals are a look here, not
 * letters: the names of fields stay as they are.
 */
export function starterDocx(kind: string, body: readonly StarterLine[]): Promise<Buffer> {
  const centred = { align: 'center', below: 0 } as const
  const [left, right] = [Math.round(textWidth * 0.43), textWidth - Math.round(textWidth * 0.43)]
  const file = new Document({
    title: kind,
    styles: { default: { document: { run: { font: latin, size: points(13), color: '000000' } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: a4, margin: margins } },
        ...pageNumbers(),
        children: [
          grid(
            [left, right],
            [
              [
                [
                  line('{co_quan_cap_tren}', { ...centred, size: 12, capitals: true }),
                  line('{co_quan}', { ...centred, size: 12, bold: true, capitals: true }),
                ],
                [
                  line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...centred, size: 12, bold: true }),
                  line('Độc lập - Tự do - Hạnh phúc', { ...centred, bold: true }),
                ],
              ],
              [
                [line('Số: {so}/{ky_hieu}', { ...centred, above: 6 })],
                [line('{dia_danh}, ngày {ngay}', { ...centred, above: 6, italics: true })],
              ],
            ],
          ),
          line(kind.toUpperCase(), { size: 14, bold: true, align: 'center', above: 12, below: 0 }),
          line('{trich_yeu}', { size: 14, bold: true, align: 'center', below: 12 }),
          ...body.map((it) => line(it, { align: 'both', indented: true })),
          grid(
            [Math.round(textWidth * 0.45), Math.round(textWidth * 0.55)],
            [
              [
                [
                  line('Nơi nhận:', { size: 12, bold: true, italics: true, below: 0 }),
                  line('- Lưu: VT.', { size: 11 }),
                ],
                [
                  line('{chuc_vu}', { ...centred, bold: true, capitals: true }),
                  line('', { below: 60 }),
                  line('{nguoi_ky}', { ...centred, bold: true }),
                ],
              ],
            ],
          ),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}
