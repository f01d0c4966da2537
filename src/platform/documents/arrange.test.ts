import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { arrange } from './arrange.ts'
import type { Block } from './official-document.ts'
import { report } from './sample.ts'

const textsOf = (body: Block[]) => arrange({ ...report, body }).body.map((block) => ('text' in block ? block.text : ''))
const heading = (level: 1 | 2 | 3): Block => ({ type: 'heading', level, text: 'Mục' })

describe('an official document', () => {
  test('has a 0 before a number below ten, and room when it has none yet', () => {
    assert.equal(arrange(report).numberLine, 'Số: 07/BC-SNV')
    assert.equal(arrange({ ...report, number: 1510 }).numberLine, 'Số: 1510/BC-SNV')
    assert.match(arrange({ ...report, number: null }).numberLine, /^Số: {3,}\/BC-SNV$/)
  })

  test('says its place and day in full', () => {
    assert.equal(arrange(report).dateLine, 'Trà Vinh, ngày 05 tháng 02 năm 2026')
    assert.match(arrange({ ...report, date: null }).dateLine, /^Trà Vinh, ngày +tháng +năm +$/)
  })

  test('ends its grounds and receivers in semicolons, the last in a full stop', () => {
    assert.deepEqual(arrange({ ...report, basis: ['Căn cứ A.', 'Căn cứ B;'] }).basis, ['Căn cứ A;', 'Căn cứ B.'])
    assert.deepEqual(arrange(report).receivers.at(-1), 'Lưu: VT, TĐKT.')
  })

  test('closes its last words with «./.»', () => {
    assert.deepEqual(textsOf([{ type: 'paragraph', text: 'Xin trân trọng báo cáo.' }]), ['Xin trân trọng báo cáo./.'])
    const [list] = arrange({ ...report, body: [{ type: 'list', items: ['một;', 'hai.'] }] }).body
    assert.deepEqual(list, { type: 'list', items: ['một;', 'hai./.'] })
  })

  test('keeps only letters that can be printed, in composed form', () => {
    const { subject } = arrange({ ...report, subject: 'Tiê\u0301n\u0000 bộ\u0007\ud800' })
    assert.equal(subject, 'Tiến bộ\ufffd'.normalize('NFC'))
  })
})

describe('numbering', () => {
  test('goes I., 1., a) and begins anew below each heading', () => {
    const texts = textsOf([
      heading(1),
      heading(2),
      heading(3),
      heading(3),
      heading(2),
      heading(3),
      heading(1),
      heading(2),
    ])
    assert.deepEqual(
      texts.map((text) => text.split(' ')[0]),
      ['I.', '1.', 'a)', 'b)', '2.', 'a)', 'II.', '1.'],
    )
  })

  test('of points has đ after d, and no f', () => {
    const texts = textsOf(Array.from({ length: 7 }, () => heading(3)))
    assert.deepEqual(
      texts.map((text) => text[0]),
      ['a', 'b', 'c', 'd', 'đ', 'e', 'g'],
    )
  })

  test('of articles, tables and figures runs through the document', () => {
    const arranged = arrange({
      ...report,
      body: [{ type: 'article', text: 'x' }, ...report.body, { type: 'article', text: 'y' }],
    }).body
    assert.deepEqual(
      arranged.flatMap((block) => (block.type === 'article' ? [block.label] : [])),
      ['Điều 1.', 'Điều 2.'],
    )
    assert.ok(arranged.some((block) => block.type === 'table' && block.caption.startsWith('Bảng 1. ')))
    assert.ok(arranged.some((block) => block.type === 'figure' && block.caption.startsWith('Hình 1. ')))
  })
})

test('a date has room beside long words', () => {
  const columns = [
    { label: 'Đơn vị', align: 'left' as const },
    { label: 'Việc cam kết', align: 'left' as const },
    { label: 'Bắt đầu trước ngày', align: 'center' as const },
  ]
  const rows = [
    ['Sở Giáo dục và Đào tạo tỉnh Vĩnh Long', 'Điểm nước chung cho học sinh ở hai trường ven sông', '10/11/2025'],
  ]
  const [block] = arrange({ ...report, body: [{ type: 'table', caption: '', columns, rows }] }).body
  assert.ok(block?.type === 'table' && block.columns[2]!.share * 78 >= 12)
})

test('the columns of any table share the whole width', () => {
  const cells = fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(cells, (labels) => {
      const columns = labels.map((label) => ({ label, align: 'left' as const }))
      const [block] = arrange({ ...report, body: [{ type: 'table', caption: '', columns, rows: [] }] }).body
      assert.ok(block?.type === 'table')
      const whole = block.columns.reduce((sum, column) => sum + column.share, 0)
      assert.ok(Math.abs(whole - 1) < 1e-9 && block.columns.every((column) => column.share > 0))
    }),
  )
})
