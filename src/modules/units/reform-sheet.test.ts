import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { ReformLine, Standing } from './reform.ts'
import { againstRegister, differences } from './reform-difference.ts'
import { sheetLines } from './reform-sheet.ts'
import { readLines, writeLines } from './reform-text.ts'

const standing: Standing[] = ['A', 'B', 'C', 'D'].map((name) => ({
  ...{ id: name.toLowerCase(), key: `xa-${name.toLowerCase()}`, name: `Xã ${name}`, kind: 'commune' },
  ...{ parentId: 'p', codes: [] },
}))
standing.push({ id: 'p', key: 'tinh-p', name: 'Tỉnh P', kind: 'province', parentId: null, codes: ['84'] })
const read = (text: string): ReformLine[] => readLines(text, standing).lines.map((it, at) => ({ ...it, id: `${at}` }))

describe('a spreadsheet of a reform', () => {
  test('its columns may come in any order under a title, and what no column is called is left out', () => {
    const rows = [
      ['Biểu số 1'],
      ['TT', 'Đơn vị mới', 'Đơn vị cũ', 'Hình thức', 'Ghi chú'],
      ['1', 'Xã Mới', 'Xã A', 'Sáp nhập', 'x'],
      ['2', 'Xã Mới', 'Xã B', 'sáp nhập', ''],
    ]
    assert.equal(sheetLines(rows), 'Xã A\tSáp nhập\t\tXã Mới\nXã B\tsáp nhập\t\tXã Mới')
    assert.deepEqual(readLines(sheetLines(rows), standing).faults, [])
  })

  test('without headings the columns are those of the lines', () => {
    assert.equal(sheetLines([['Xã A', 'sáp nhập', 'toàn bộ', 'Xã B']]), 'Xã A\tsáp nhập\ttoàn bộ\tXã B')
  })

  test('a unit made in the same reform may be where another stands', () => {
    const [province, commune] = read('Tỉnh P; sáp nhập; toàn bộ; Tỉnh Q\nXã A; sáp nhập; toàn bộ; Xã Mới; ; Tỉnh Q')
    assert.equal(province?.made?.kind, 'province')
    assert.deepEqual([commune?.made?.parentId, commune?.made?.parentName], [null, 'Tỉnh Q'])
  })

  test('what is written is read back as it was', () => {
    const line = fc.record({
      from: fc.constantFrom('Xã A', 'Xã B', 'Xã C', 'Xã D'),
      how: fc.constantFrom('sáp nhập', 'chia', 'giải thể', 'thành lập'),
      part: fc.constantFrom('toàn bộ', 'một phần'),
      to: fc.constantFrom('Xã Mới', 'Xã Khác', 'Phường E'),
      code: fc.constantFrom('', '29001', '29002'),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (rows) => {
        const text = rows.map((it) => [it.from, it.how, it.part, it.to, it.code].join('; ')).join('\n')
        const lines = read(text)
        assert.deepEqual(read(writeLines(lines, standing)), lines)
      }),
    )
  })
})

describe('what differs', () => {
  test('is told by old unit: what comes, what goes, what is said otherwise', () => {
    const kept = read('Xã A; sáp nhập; toàn bộ; Xã Mới\nXã B; sáp nhập; toàn bộ; Xã Mới')
    const newer = read('Xã A; sáp nhập; toàn bộ; Xã Khác\nXã C; sáp nhập; toàn bộ; Xã Khác')
    assert.deepEqual(differences(kept, newer, standing), [
      { unit: 'Xã A', before: 'sáp nhập; toàn bộ; Xã Mới', after: 'sáp nhập; toàn bộ; Xã Khác' },
      { unit: 'Xã B', before: 'sáp nhập; toàn bộ; Xã Mới', after: null },
      { unit: 'Xã C', before: null, after: 'sáp nhập; toàn bộ; Xã Khác' },
    ])
    assert.deepEqual(differences(kept, kept, standing), [])
  })

  test('against the register: there just so, there otherwise, not there', () => {
    const lines = read(
      'Xã A; sáp nhập; toàn bộ; Xã Mới\nXã B; sáp nhập; toàn bộ; Xã Mới\nXã C; sáp nhập; toàn bộ; Xã Mới',
    )
    const known = [
      { fromId: 'a', toName: 'Xã Mới', code: null, part: 'whole' as const, on: '2025-07-01' },
      { fromId: 'b', toName: 'Xã Khác', code: null, part: 'whole' as const, on: '2025-07-01' },
    ]
    assert.deepEqual(
      againstRegister(lines, known, standing).map(({ state, known: said }) => [state, said]),
      [
        ['same', 'Xã Mới'],
        ['other', 'Xã Khác'],
        ['new', ''],
      ],
    )
  })
})
