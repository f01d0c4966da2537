import assert from 'node:assert/strict'
import { test } from 'node:test'
import { metOn, sumOwed, verdict, type Owed } from './verdict.ts'
import { type BoardUnit, currentOf, rolledUp } from './rollup.ts'

const two: Owed = { meaning: 'minimum', min: 2, max: null }
const free: Owed = { meaning: 'free', min: null, max: null }

test('a commune of the plan owes two a year', () => {
  assert.deepEqual(verdict(two, 1), { kind: 'short', missing: 1 })
  assert.deepEqual(verdict(two, 2), { kind: 'met', missing: 0 })
})

test('an enterprise owes as it can: it is never short', () => {
  assert.deepEqual(verdict(free, 0), { kind: 'free', missing: 0 })
})

test('a unit met its target on the day the last one owed came to count', () => {
  assert.equal(metOn(two, ['2024-09-01', '2024-03-01', '2024-05-01']), '2024-05-01')
  assert.equal(metOn(two, ['2024-09-01']), undefined)
})

test('free targets add nothing to a sum', () => {
  assert.deepEqual(sumOwed([two, free, two]), { meaning: 'minimum', min: 4, max: null })
  assert.deepEqual(sumOwed([free, undefined]), free)
})

const unit = (id: string, over: Partial<BoardUnit> = {}): BoardUnit => ({
  ...{ id, name: id, short: id, kind: 'commune', quotaClass: 'commune', from: null, lastDay: null, parentId: null },
  ...{ owed: two, lon: null, lat: null },
  ...over,
})

test('three communes merged into one owe together what they owed apart', () => {
  const wholeTo = new Map([
    ['a', 'x'],
    ['b', 'x'],
    ['c', 'b'],
  ])
  const rows = rolledUp([unit('a'), unit('b'), unit('c'), unit('d')], wholeTo, new Map())
  assert.deepEqual(
    rows.map(({ id, parts, owed }) => [id, parts, owed?.min]),
    [
      ['x', ['a', 'b', 'c'], 6],
      ['d', ['d'], 2],
    ],
  )
  assert.equal(currentOf('c', wholeTo), 'x')
})

test('a unit that ended before the as-of day adds its exemplars but not what it owed', () => {
  const ended = unit('a', { lastDay: '2025-06-30' })
  const [row] = rolledUp([ended, unit('x')], new Map([['a', 'x']]), new Map())
  assert.deepEqual([row!.parts, row!.owed?.min, row!.lastDay], [['a', 'x'], 2, null])
})
