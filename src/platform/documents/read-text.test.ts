import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Document, LevelFormat, Packer, Paragraph } from 'docx'
import { createDocx } from './docx.ts'
import { createPdf } from './pdf.ts'
import { joinLines, readText } from './read-text.ts'
import { report } from './sample.ts'

describe('the words of a document', () => {
  test('Word gives its paragraphs, with the numbers that it gives by itself', async () => {
    const numbering = {
      config: [
        {
          reference: 'plan',
          levels: [
            { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
            { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
            { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)' },
          ],
        },
      ],
    }
    const line = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'plan', level } })
    const children = [
      ...[line('MỤC TIÊU', 0), line('Chung & riêng', 1), line('Mỗi xã 03 điển hình', 2), line('Mỗi sở 02', 2)],
      ...[line('Cụ thể', 1), line('NHIỆM VỤ', 0), line('Truyền thông', 1), new Paragraph('- Gạch đầu dòng')],
    ]
    const bytes = await Packer.toBuffer(new Document({ numbering, sections: [{ children }] }))
    assert.equal(
      await readText(bytes, 'ke-hoach.docx'),
      'I. MỤC TIÊU\n1. Chung & riêng\na) Mỗi xã 03 điển hình\nb) Mỗi sở 02\n2. Cụ thể\nII. NHIỆM VỤ\n1. Truyền thông\n- Gạch đầu dòng',
    )
  })

  test('our own Word and PDF say the same headings', async () => {
    const [word, pdf] = [
      await readText(await createDocx(report), 'a.docx'),
      await readText(await createPdf(report), 'a.pdf'),
    ]
    for (const text of [word, pdf]) {
      assert.match(text, /I\. ?Tình hình chung/i)
      assert.match(text, /Năm 2025, các đơn vị đã phát hiện và giới thiệu 214 điển hình/)
    }
  })

  test('lines of a page become paragraphs again; a number begins a new one', () => {
    const lines = [
      'I. MỤC TIÊU',
      '1. Nâng cao chất lượng phát hiện, nhân rộng',
      'điển hình tiên tiến trong toàn tỉnh.',
      '- Mỗi xã có ít nhất 03',
      'điển hình;',
      '12',
      '- Lưu.',
    ]
    assert.equal(
      joinLines(lines),
      'I. MỤC TIÊU\n1. Nâng cao chất lượng phát hiện, nhân rộng điển hình tiên tiến trong toàn tỉnh.\n- Mỗi xã có ít nhất 03 điển hình;\n- Lưu.',
    )
  })

  test('plain text is UTF-8; what is no text, or holds none, is refused at the file', async () => {
    assert.equal(await readText(new TextEncoder().encode('\ufeffI. Mục tiêu'), 'a.TXT'), 'I. Mục tiêu')
    const bad = [
      [new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'a.txt', 'files.notUtf8'],
      [new TextEncoder().encode('12 34'), 'a.txt', 'files.noWords'],
      [new TextEncoder().encode('%PDF-1.7 cut off'), 'a.pdf', 'files.broken'],
    ] as const
    for (const [bytes, name, code] of bad) await assert.rejects(readText(bytes, name), { fields: { file: code } })
  })
})
