import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { figuresOf, type FigureCode } from './figures.ts'
import { type FrozenReport, gatheredNow, together } from './gathered-now.ts'

const aReport = (unitId: string, ids: string[], typed?: number): FrozenReport => ({
  ...{ unitId, name: unitId, reportId: unitId },
  figures: figuresOf(
    { ids: new Map<FigureCode, string[]>([['I3', ids]]), amounts: new Map() },
    typed === undefined ? new Map() : new Map([['I3', { value: typed, reason: 'x', by: 'y', on: '2024-11-01' }]]),
  ),
})
const none = (unitId: string): FrozenReport => ({ unitId, name: unitId, reportId: null, figures: null })

describe('reports in the units of today', () => {
  test('stand under who carries on; what two count is counted once; who sent nothing is seen', () => {
    const all = [aReport('a', ['1', '2']), aReport('b', ['2', '3']), none('c'), aReport('d', ['4'])]
    const now = gatheredNow(
      all,
      new Map([
        ['a', 'x'],
        ['b', 'x'],
        ['c', 'x'],
      ]),
      new Map([['x', { name: 'Xã X' }]]),
    )
    assert.deepEqual(
      now.map((it) => [it.name, it.sent, it.parts.length, it.figures.I3]),
      [
        ['Xã X', 2, 3, 3],
        ['d', 1, 1, 1],
      ],
    )
  })

  test('a figure typed by hand is added up, for it has no records', () => {
    assert.equal(together([aReport('a', ['1', '2'], 7), aReport('b', ['2'])], 'I3'), 8)
  })

  test('whatever the tree does: every report stands under one unit, and the whole is the same', () => {
    const units = ['a', 'b', 'c', 'd', 'e', 'f']
    const moves = fc.array(fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units, 'x', 'y')), { maxLength: 8 })
    const records = fc.array(fc.array(fc.constantFrom('1', '2', '3', '4', '5'), { maxLength: 4 }), {
      minLength: 6,
      maxLength: 6,
    })
    fc.assert(
      fc.property(moves, records, (successions, ids) => {
        const reports = units.map((unit, at) => aReport(unit, [...new Set(ids[at])]))
        const now = gatheredNow(reports, new Map(successions.filter(([from, to]) => from !== to)), new Map())
        assert.deepEqual(now.flatMap(({ parts }) => parts.map((it) => it.unitId)).toSorted(), units)
        assert.equal(
          together(
            now.flatMap((it) => it.parts),
            'I3',
          ),
          together(reports, 'I3'),
        )
        for (const it of now)
          assert.ok(it.figures.I3 <= it.parts.reduce((sum, part) => sum + part.figures!.I3.value, 0))
      }),
    )
  })
})
