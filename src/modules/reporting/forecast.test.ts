import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#platform/text/dates.ts'
import { forecast, type Pace, steps, paceOf } from './forecast.ts'
import { type Counted, countedOn, type Facts } from './quota.ts'
import type { Owed } from './verdict.ts'

const owed = (min: number): Owed => ({ meaning: 'minimum', min, max: null })
const nobody: Counted = { nominated: [], recognised: [], publicised: [], replicated: [] }
const pace: Pace = { recognise: 30, tell: 20, follow: 60 }
const september = { year: 2024, asOf: '2024-09-15' }
const facts = (over: Partial<Facts>): Facts => ({
  ...{ exemplarId: 'a', keeperId: 'u', recognisers: [], nominated: null, recognised: null, publicised: null },
  ...{ isLive: true, adopted: null },
  ...over,
})
const told = (publicised: string) => facts({ nominated: '2024-01-02', recognised: '2024-02-02', publicised })

describe('who will miss a quota', () => {
  test('nothing is said of whom nothing is asked, who has enough, or when the year is over', () => {
    const has = { ...nobody, replicated: ['a', 'b'] }
    assert.equal(forecast(owed(2), has, [], pace, september), null)
    assert.equal(forecast({ meaning: 'free', min: null, max: null }, nobody, [], pace, september), null)
    assert.equal(forecast(owed(2), nobody, [], pace, { year: 2024, asOf: '2024-12-31' }), null)
  })

  test('what was told in August is followed in time at the usual pace; what was told last winter stands still', () => {
    const it = forecast(owed(2), nobody, [told('2024-08-20'), told('2024-02-10')], pace, september)!
    assert.deepEqual([it.expected, it.missing, it.inHand.follow], [1, 1, { all: 2, inTime: 1 }])
  })

  test('a long way from the end takes all its steps: nominated in November it does not count this year', () => {
    const fresh = facts({ nominated: '2024-09-10' })
    assert.equal(forecast(owed(1), nobody, [fresh], pace, september)!.inHand.recognise.inTime, 1) // 25 + 20 + 60 days
    const late = { year: 2024, asOf: '2024-11-01' }
    const it = forecast(owed(1), nobody, [facts({ nominated: '2024-10-20' })], pace, late)!
    assert.deepEqual([it.expected, it.missing, it.inHand.recognise], [0, 1, { all: 1, inTime: 0 }])
  })

  test('whom somebody follows already only needs to be told', () => {
    const it = facts({ nominated: '2024-05-01', recognised: '2024-09-01', adopted: '2024-08-01' })
    const late = { year: 2024, asOf: '2024-12-01' }
    assert.equal(forecast(owed(1), nobody, [{ ...it, recognised: '2024-11-20' }], pace, late)!.missing, 0)
  })

  test('where nobody ever went a step, nothing is promised', () => {
    const it = forecast(owed(1), nobody, [told('2024-08-20')], { ...pace, follow: null }, september)!
    assert.deepEqual([it.expected, it.inHand.follow], [0, { all: 1, inTime: 0 }])
  })

  test('it never promises more than is in hand, and as the year ends it promises no more than before', () => {
    const day = fc.integer({ min: 0, max: 300 }).map((it) => addDays('2024-01-01', it))
    const some = fc.array(fc.record({ nominated: day, recognised: fc.option(day), publicised: fc.option(day) }))
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 9 }), (rows, min) => {
        const all = rows.map((row) => facts(row)).filter((it) => !countedOn(it, 'replicated', '2024-11-01'))
        const it = forecast(owed(min), nobody, all, pace, { year: 2024, asOf: '2024-11-01' })!
        for (const step of steps) assert.ok(it.inHand[step].inTime <= it.inHand[step].all)
        assert.equal(it.missing, Math.max(0, min - it.expected))
        assert.ok(it.expected <= all.length)
      }),
    )
  })

  test('the usual pace is the middle of all units’ days together, the earlier of two; none where nobody went the step', () => {
    const unit = (recognise: number[], tell: number[]) => ({ recognise, tell, follow: [] })
    const pace = paceOf([unit([30, 2], [9]), unit([100], [10]), unit([4], [])])
    assert.deepEqual(pace, { recognise: 4, tell: 9, follow: null })
  })
})
