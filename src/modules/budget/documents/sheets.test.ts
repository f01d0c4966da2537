import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read, utils } from '@e965/xlsx'
import { createDocx } from '#platform/documents/docx.ts'
import { readText } from '#platform/documents/read-text.ts'
import type { TaskLine } from '../queries/tasks.ts'
import type { YearLine } from '../queries/year.ts'
import { estimateDocument } from './estimate.ts'
import { estimateSheet, yearSheet } from './sheets.ts'
import { yearDocument } from './year.ts'

const task = (over: Partial<TaskLine>): TaskLine => ({
  ...{
    id: 'a',
    item: 'meetings',
    title: 'Giao lưu',
    clause: 'III.2.b',
    workings: '40 người × 300.000',
    closedOn: null,
  },
  ...{ fundId: 'f', fundName: 'Quỹ thi đua, khen thưởng cấp xã', settled: 0n },
  ...{ estimated: 12_000_001n, given: 12_000_000n, committed: 5_000_000n, spent: 4_999_999n, ...over },
})
const tasks = [task({}), task({ item: 'prizes', title: 'Tiền thưởng', estimated: 99_999_999_999_999n, workings: null })]
const line = (over: Partial<YearLine> = {}): YearLine => ({
  ...{ fundId: 'f', name: 'Quỹ thi đua, khen thưởng cấp xã', basis: 'Điều 65', document: 'Quyết định 12' },
  ...{
    setAside: 48_000_000n,
    carried: 1_500_001n,
    donated: 5_000_000n,
    recovered: 540_000n,
    other: 0n,
    income: 55_040_001n,
  },
  ...{ prizes: 1_080_000n, works: 12_000_000n, spent: 13_080_000n, left: 41_960_001n, ...over },
})
const sheet = { unitName: 'Xã Châu Điền', provinceName: 'Tỉnh Vĩnh Long', day: '2025-11-18', year: 2025 }
const rowsOf = (bytes: Buffer) => {
  const book = read(bytes)
  return utils.sheet_to_json<(string | number)[]>(book.Sheets[book.SheetNames[0]!]!, {
    header: 1,
    defval: '',
    raw: true,
  })
}

describe('the spreadsheets of money, read back by another program', () => {
  test('an estimate has every task with its five stages, and each sum is that of the figures above', async () => {
    const rows = rowsOf(await estimateSheet('Xã Châu Điền', 2025, tasks))
    assert.deepEqual(rows[1], [
      ...[
        'STT',
        'Nội dung',
        'Nguồn',
        'Cách tính, căn cứ',
        'Dự toán',
        'Đã giao',
        'Đã cam kết',
        'Đã chi',
        'Đã quyết toán',
      ],
    ])
    const figures = [12_000_000, 5_000_000, 4_999_999, 0]
    assert.deepEqual(rows[2], ['', 'Tiền thưởng', '', '', 99_999_999_999_999, ...figures])
    assert.deepEqual(rows[3], [
      ...[1, 'Tiền thưởng', 'Quỹ thi đua, khen thưởng cấp xã', 'III.2.b'],
      ...[99_999_999_999_999, ...figures],
    ])
    assert.deepEqual(rows[5]?.slice(1, 5), [
      ...['Giao lưu', 'Quỹ thi đua, khen thưởng cấp xã', '40 người × 300.000; III.2.b', 12_000_001],
    ])
    assert.deepEqual(rows[6], ['', 'Tổng cộng', '', '', 100_000_012_000_000, 24_000_000, 10_000_000, 9_999_998, 0])
    assert.equal(rows.length, 7)
  })

  test('the yearly table has a row a fund and the sums below, cell by cell', async () => {
    const second = line({ name: 'Đóng góp', document: 'Sổ 2', setAside: 0n, income: 7_040_001n, left: -0n })
    const rows = rowsOf(await yearSheet('Xã Châu Điền', 2025, [line(), second]))
    assert.deepEqual(rows[2], [
      ...[1, 'Quỹ thi đua, khen thưởng cấp xã', 48_000_000, 1_500_001, 5_000_000, 540_000, 0, 55_040_001],
      ...[1_080_000, 12_000_000, 13_080_000, 41_960_001, 'Quyết định 12'],
    ])
    assert.deepEqual(rows[4], [
      ...['', 'Cộng', 48_000_000, 3_000_002, 10_000_000, 1_080_000, 0, 62_080_002],
      ...[2_160_000, 24_000_000, 26_160_000, 41_960_001, ''],
    ])
  })
})

describe('the documents of money', () => {
  test('the estimate groups its tasks by kind, and says its sum in words', async () => {
    const document = estimateDocument({ ...sheet, tasks })
    assert.deepEqual(
      [document.symbol, document.place, document.org],
      ['DT-UBND', 'Châu Điền', 'Ủy ban nhân dân xã Châu Điền'],
    )
    const table = document.body.find((it) => it.type === 'table')
    assert.ok(table?.type === 'table')
    assert.deepEqual(
      table.rows.map(([no, what, , , sum]) => [no, what, sum]),
      [
        ['I', 'Tiền thưởng', '99.999.999.999.999'],
        ['1', 'Tiền thưởng', '99.999.999.999.999'],
        ['II', 'Hội nghị, giao lưu, tôn vinh', '12.000.001'],
        ['1', 'Giao lưu', '12.000.001'],
        ['', 'Tổng cộng', '100.000.012.000.000'],
      ],
    )
    assert.match(JSON.stringify(document.body), /Bằng chữ: Một trăm nghìn tỷ không trăm mười hai triệu đồng/)
  })

  test('the yearly table is a report with what came in, prizes apart from the rest, and what is left in words', async () => {
    const bytes = await createDocx(yearDocument({ ...sheet, lines: [line()] }))
    const text = await readText(new Uint8Array(bytes), 'quy.docx')
    assert.match(text, /Tổng hợp trích lập và sử dụng quỹ thi đua, khen thưởng năm 2025/)
    for (const words of ['55.040.001', '1.080.000', '12.000.000', '41.960.001', 'thu hồi 540.000'])
      assert.ok(text.includes(words), words)
    assert.match(text, /Bốn mươi mốt triệu chín trăm sáu mươi nghìn không trăm linh một đồng/)
  })
})
