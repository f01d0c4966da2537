import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { meterOf, periodOf, type Tally } from './balance.ts'

const tally = (unitId: string, fieldId: string, over: Partial<Tally> = {}): Tally => ({
  ...{ unitId, fieldId, told: 0, women: 0, khmer: 0, direct: 0, waiting: 0 },
  ...over,
})
const places = [
  { id: 'a', name: 'A', units: ['a', 'a-old'] },
  { id: 'b', name: 'B', units: ['b'] },
  { id: 'c', name: 'C', units: ['c'] },
]
const rest = { id: 'p', name: 'P', units: ['p'] }

describe('the balance meter', () => {
  test('puts each unit’s counts in the row of its place, and what belongs to none with the unit above', () => {
    const { rows, bare, foot } = meterOf(places, rest, [
      ...[tally('a', 'f1', { told: 2, women: 1 }), tally('a-old', 'f1', { told: 1 }), tally('b', 'f2', { waiting: 4 })],
      ...[tally('p', 'f1', { told: 1, khmer: 1 }), tally('elsewhere', 'f2', { told: 1, direct: 1 })],
    ])
    assert.deepEqual(
      rows.map(({ id, all }) => [id, all.told, all.waiting]),
      [
        ['a', 3, 0],
        ['b', 0, 4],
        ['p', 2, 0],
      ],
    )
    assert.equal(rows[0]?.cells.get('f1')?.told, 3)
    assert.equal(rows[0]?.cells.get('f2'), undefined)
    assert.deepEqual(
      bare.map(({ name }) => name),
      ['C'],
    )
    assert.deepEqual([foot.all.told, foot.all.women, foot.all.khmer, foot.all.direct], [5, 1, 1, 1])
  })

  test('loses nobody: the rows add up to the foot, in every field', () => {
    const n = fc.integer({ min: 0, max: 9 })
    const one = fc.record({
      ...{ unitId: fc.constantFrom('a', 'a-old', 'b', 'p', 'x'), fieldId: fc.constantFrom('f1', 'f2') },
      ...{ told: n, women: n, khmer: n, direct: n, waiting: n },
    })
    fc.assert(
      fc.property(fc.array(one), (tallies) => {
        const { rows, foot } = meterOf(places, rest, tallies)
        for (const field of ['f1', 'f2'])
          assert.equal(
            rows.reduce((total, row) => total + (row.cells.get(field)?.told ?? 0), 0),
            foot.cells.get(field)?.told ?? 0,
          )
        assert.equal(
          rows.reduce((total, row) => total + row.all.waiting, 0),
          foot.all.waiting,
        )
      }),
    )
  })

  test('a year and its quarters', () => {
    assert.deepEqual(periodOf(2024, null), { from: '2024-01-01', to: '2025-01-01' })
    assert.deepEqual(periodOf(2024, 1), { from: '2024-01-01', to: '2024-04-01' })
    assert.deepEqual(periodOf(2024, 4), { from: '2024-10-01', to: '2025-01-01' })
  })
})
