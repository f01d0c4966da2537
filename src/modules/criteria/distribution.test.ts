import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { distribute } from './distribution.ts'

const someone = (id: string, load = 0, refuses: string[] = []) => ({ id, load, refuses })

describe('asking the least assessed first', () => {
  test('five of seven are asked, those with the least work', () => {
    const pool = [3, 0, 1, 5, 2, 0, 4].map((load, i) => someone(`n${i}`, load))
    const pairs = distribute([{ id: 'a', asked: [], needed: 5 }], pool, 10)
    assert.deepEqual(
      pairs.map(({ assessorId }) => assessorId),
      ['n1', 'n5', 'n2', 'n4', 'n0'],
    )
  })

  test('the record that the fewest were asked for comes first', () => {
    const records = [
      { id: 'a', asked: ['x', 'y'], needed: 3 },
      { id: 'b', asked: [], needed: 3 },
    ]
    const pairs = distribute(records, [someone('p'), someone('q'), someone('r')], 2)
    assert.deepEqual(pairs.slice(0, 2), [
      { recordId: 'b', assessorId: 'p' },
      { recordId: 'b', assessorId: 'q' },
    ])
  })

  test('never over the cap, never twice, never who must not; and nobody is idle while a record could have them', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd')
    const records = fc.uniqueArray(fc.record({ id: ids, needed: fc.integer({ min: 0, max: 6 }) }), {
      selector: ({ id }) => id,
    })
    const pool = fc.uniqueArray(
      fc.record({
        ...{ id: fc.constantFrom('p', 'q', 'r', 's', 't', 'u'), load: fc.integer({ min: 0, max: 4 }) },
        refuses: fc.subarray(['a', 'b', 'c', 'd']),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(records, pool, fc.integer({ min: 1, max: 5 }), (wanted, candidates, cap) => {
        const waiting = wanted.map((it) => ({ ...it, asked: [] }))
        const pairs = distribute(waiting, candidates, cap)
        assert.equal(new Set(pairs.map((it) => `${it.recordId}${it.assessorId}`)).size, pairs.length)
        const loadOf = (id: string) => pairs.filter(({ assessorId }) => assessorId === id).length
        for (const { id, load, refuses } of candidates) {
          assert.ok(load + loadOf(id) <= Math.max(cap, load))
          assert.ok(pairs.every((it) => it.assessorId !== id || !refuses.includes(it.recordId)))
        }
        for (const { id, needed } of wanted) {
          const asked = pairs.filter(({ recordId }) => recordId === id)
          assert.ok(asked.length <= needed)
          if (asked.length === needed) continue
          const idle = candidates.filter(
            (it) =>
              it.load + loadOf(it.id) < cap &&
              !it.refuses.includes(id) &&
              !asked.some(({ assessorId }) => assessorId === it.id),
          )
          assert.deepEqual(idle, [])
        }
      }),
    )
  })
})
