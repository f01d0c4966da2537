import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#platform/text/dates.ts'
import { askedOf, stageOn, stages, whoActs } from './reminder.ts'

const due = '2025-11-30'

describe('when a unit is reminded', () => {
  test('30, 14, 7 and 1 days before, then when it is late; never earlier', () => {
    const on = (left: number) => stageOn(due, addDays(due, -left))
    assert.deepEqual([31, 30, 15, 14, 8, 7, 2, 1, 0, -1, -40].map(on), [undefined, 30, 30, 14, 14, 7, 7, 1, 1, 0, 0])
  })

  test('a stage never goes back as days pass, and every stage comes', () => {
    const seen = Array.from({ length: 40 }, (_, at) => stageOn(due, addDays(due, at - 35)))
    assert.deepEqual([...new Set(seen.filter((it) => it !== undefined))], [...stages])
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (at) => {
        const [today, tomorrow] = [stageOn(due, addDays(due, at)), stageOn(due, addDays(due, at + 1))]
        assert.ok(today === undefined || tomorrow! <= today)
      }),
    )
  })
})

describe('who is reminded of what', () => {
  const posts = [{ role: 'officer' }, { role: 'head' }, { role: 'editor' }]
  const roles = (...it: Parameters<typeof whoActs>) => whoActs(...it).map(({ role }) => role)

  test('the officer writes, the head signs, and is told of what is late', () => {
    assert.deepEqual(roles(posts, 'write', 7), ['officer'])
    assert.deepEqual(roles(posts, 'sign', 7), ['head'])
    assert.deepEqual(roles(posts, 'write', 0), ['head', 'officer'])
  })

  test('a unit without an officer has its head; without either there is nobody', () => {
    assert.deepEqual(roles([{ role: 'head' }], 'start', 30), ['head'])
    assert.deepEqual(roles([{ role: 'editor' }], 'start', 30), [])
  })

  test('what was sent asks for nothing', () => {
    assert.deepEqual(
      ([null, 'draft', 'returned', 'signed', 'sent', 'accepted', 'approved'] as const).map((it) => askedOf(it, false)),
      ['start', 'write', 'mend', 'send', undefined, undefined, undefined],
    )
    assert.equal(askedOf('draft', true), 'sign')
  })
})
