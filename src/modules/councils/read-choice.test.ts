import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readChoice } from './read-choice.ts'
import { readRanks } from './ranks.ts'

const four = ['An', 'Bình', 'Chi', 'Dung']
const sent = (over: object) => ({ choice: [], ranks: [], blank: false, ...over })
const rank = (...ranks: string[]) => readChoice(sent({ ranks }), 'rank', four)

describe('a ranked form', () => {
  test('is read as the order of preference, whatever the order of the options on it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(four, { minLength: 1 }), (order) => {
        const ranks = four.map((it) => (order.includes(it) ? String(order.indexOf(it) + 1) : ''))
        assert.deepEqual(readChoice(sent({ ranks }), 'rank', four), { choice: order })
      }),
    )
  })

  test('takes nothing but an order without doubles and gaps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', '1', '2', '3', '4', '5', '0', 'x'), { minLength: 4, maxLength: 4 }),
        (ranks) => {
          const given = ranks.filter(Boolean).toSorted().join('')
          const isOrder = ['', '1', '12', '123', '1234'].includes(given)
          assert.equal('order' in readRanks(ranks, four), isOrder)
        },
      ),
    )
  })

  test('says at which option a rank is given twice, and where one is left out', () => {
    assert.deepEqual(rank('1', '2', '2', ''), { fields: { 'ranks.1': 'rankTwice', 'ranks.2': 'rankTwice' } })
    assert.deepEqual(rank('1', '', '3', '4'), { fields: { 'ranks.2': 'rankGap' } })
    assert.deepEqual(rank('2', '', '', ''), { fields: { 'ranks.0': 'rankGap' } })
    assert.deepEqual(rank('5', '', '', 'x'), { fields: { 'ranks.0': 'notAChoice', 'ranks.3': 'notAChoice' } })
    assert.deepEqual(rank('1', '2'), { fields: { 'ranks.0': 'notAChoice' } })
  })
})

describe('a blank ballot', () => {
  test('must say that it is meant to be blank, and then name nobody', () => {
    assert.deepEqual(rank('', '', '', ''), { fields: { 'ranks.0': 'nothingNamed' } })
    assert.deepEqual(readChoice(sent({}), 'choose', four), { fields: { choice: 'nothingNamed' } })
    for (const method of ['rank', 'choose'] as const) {
      const ranks = method === 'rank' ? ['', '', '', ''] : []
      assert.deepEqual(readChoice(sent({ ranks, blank: true }), method, four), { choice: [] })
    }
    assert.deepEqual(readChoice(sent({ choice: ['An'], blank: true }), 'choose', four), {
      fields: { blank: 'blankAndNamed' },
    })
  })
})

test('named options are kept in the order of the list, so that no order tells a ballot apart', () => {
  assert.deepEqual(readChoice(sent({ choice: ['Chi', 'An'] }), 'choose', four), { choice: ['An', 'Chi'] })
  assert.deepEqual(readChoice(sent({ choice: ['An', 'An'] }), 'choose', four), { fields: { choice: 'namedTwice' } })
  assert.deepEqual(readChoice(sent({ choice: ['Em'] }), 'choose', four), { fields: { choice: 'notAChoice' } })
})
