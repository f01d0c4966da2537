import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { before, describe, test } from 'node:test'
import { createPdf } from './pdf.ts'
import { report } from './sample.ts'

const hasReader = spawnSync('pdftotext', ['-v']).status === 0
const skip = hasReader ? false : 'pdftotext (poppler-utils) is not installed'
const read = (pdf: Buffer) =>
  spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout.normalize('NFC')
const count = (pdf: Buffer, words: string) => pdf.toString('latin1').split(words).length - 1

describe('a PDF document', () => {
  let pdf: Buffer

  before(async () => {
    pdf = await createPdf(report)
  })

  test('is PDF/A-2u with the fonts inside', () => {
    const raw = pdf.toString('latin1')
    assert.match(raw, /pdfaid:part>2<.*pdfaid:conformance>U</s)
    for (const font of ['Tinos-Regular', 'Tinos-Bold', 'Tinos-Italic', 'Hanuman-Regular'])
      assert.ok(raw.includes(font), font)
  })

  test('runs over three pages of A4', () => {
    assert.equal(count(pdf, '/Type/Page\n') + count(pdf, '/Type /Page\n') + count(pdf, '/Type/Page/'), 3)
    assert.match(pdf.toString('latin1'), /\/MediaBox ?\[0 0 595\.27\d* 841\.8\d*\]/)
  })

  test('can be read and searched, in Vietnamese and Khmer', { skip }, () => {
    const text = read(pdf)
    const expected = [
      'SỞ NỘI VỤ',
      'Số: 07/BC-SNV',
      'ngày 05 tháng 02 năm 2026',
      '- Giới thiệu từ nhân dân: 88 điển hình;',
      'ភាសាខ្មែរ',
    ]
    for (const words of [...expected, 'chỉ đạo./.', 'KT. GIÁM ĐỐC', 'Đã ký số', 'Thạch Thị Ngọc Hân'])
      assert.ok(text.includes(words), words)
  })

  test('repeats the head of a table and numbers its pages from the second on', { skip }, () => {
    const [first, second, third] = read(pdf).split('\f') as [string, string, string]
    assert.match(first, /STT +Đơn vị/)
    assert.match(second, /^\s*2\n\s*.*STT +Đơn vị/s)
    assert.match(third, /^\s*3\n/)
    assert.doesNotMatch(first, /^\s*1\n/)
  })

  test('is the same to the last byte when made again', async () => {
    assert.ok(pdf.equals(await createPdf(report)))
  })

  test('shows what was typed, and never runs it', { skip }, async () => {
    const typed = '#read("/etc/passwd") $x$ *đậm* @a'
    const text = read(await createPdf({ ...report, body: [{ type: 'paragraph', text: typed }] }))
    assert.ok(text.includes(typed))
  })

  test('is made for a letter and a decision too', { skip }, async () => {
    const letter = read(await createPdf({ ...report, kind: '', subject: 'đôn đốc giới thiệu', parentOrg: null }))
    assert.match(letter, /V\/v đôn đốc giới thiệu/)
    const decision = read(
      await createPdf({
        ...report,
        kind: 'Quyết định',
        enactment: 'Quyết định:',
        body: [{ type: 'article', text: 'Công nhận.' }],
      }),
    )
    assert.match(decision, /QUYẾT ĐỊNH:\s+Điều 1\. Công nhận\.\/\./)
  })

  test('that cannot be drawn is a fault told in words, and the next one is made', async () => {
    const broken = { ...report, body: [{ type: 'figure' as const, caption: 'x', svg: 'not a drawing' }] }
    await assert.rejects(createPdf(broken), /the PDF could not be made/)
    assert.ok(pdf.equals(await createPdf(report)))
  })
})
