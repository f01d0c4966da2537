import assert from 'node:assert/strict'
import { test } from 'node:test'
import { balance, lacking, moved, type Weighed } from './balance.ts'

const person = (id: string, over: Partial<Weighed> = {}): Weighed => ({
  ...{ id, field: 'Kinh tế', area: 'Cầu Kè', kind: 'individual', isWoman: false, isKhmer: false, isDirectWorker: true },
  ...over,
})
const candidates = [
  person('a'),
  person('b', { field: 'Y tế', isWoman: true, isKhmer: true, area: 'Càng Long' }),
  person('c', { kind: 'collective', isDirectWorker: false }),
]
const fields = ['Kinh tế', 'Y tế', 'Đối ngoại']

test('adding a Khmer woman from another district moves those lines and no other', () => {
  const lines = moved(balance(candidates, new Set(['a']), new Set(['a', 'b']), fields))
  assert.deepEqual(
    lines.map(({ name, before, after }) => [name, before, after]),
    [
      ...[['Y tế', 0, 1] as const, ['Càng Long', 0, 1] as const, ['individual', 1, 2] as const],
      ...[['women', 0, 1] as const, ['khmer', 0, 1] as const, ['directWorkers', 1, 2] as const],
    ],
  )
})

test('removing the only one of a field leaves its cell empty, and the list says what it lacks', () => {
  const lines = balance(candidates, new Set(['a', 'b']), new Set(['a']), fields)
  assert.deepEqual(
    lacking(lines).map(({ name }) => name),
    ['Y tế', 'Đối ngoại', 'women', 'khmer'],
  )
})

test('nothing moves while nothing is changed', () => {
  const chosen = new Set(['a', 'c'])
  assert.deepEqual(moved(balance(candidates, chosen, chosen, fields)), [])
})
