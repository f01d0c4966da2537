import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodWords } from './period.ts'
import { byKind, treeOf } from './tree.ts'

const aUnit = (id: string, parentId: string | null, kind = 'commune') => ({ id, parentId, kind })

test('units stand under their parent, and at the top where the parent is not among them', () => {
  const tree = treeOf([aUnit('commune', 'district'), aUnit('district', 'province', 'district'), aUnit('lone', 'gone')])
  assert.deepEqual(
    tree.map(({ unit, below }) => [unit.id, below.map((it) => it.unit.id)]),
    [
      ['district', ['commune']],
      ['lone', []],
    ],
  )
  assert.deepEqual(
    byKind(tree).map(([kind, group]) => [kind, group.length]),
    [
      ['district', 1],
      ['commune', 1],
    ],
  )
})

test('a period is told with its last day, and in words where no day is kept', () => {
  const words = {
    always: 'không ghi ngày',
    since: (day: string) => `từ ${day}`,
    until: (day: string) => `đến hết ${day}`,
  }
  assert.equal(periodWords({ from: null, to: '2025-07-01' }, words), 'Đến hết 30/06/2025')
  assert.equal(periodWords({ from: '2025-07-01', to: null }, words), 'Từ 01/07/2025')
  assert.equal(periodWords({ from: null, to: null }, words), 'Không ghi ngày')
})
