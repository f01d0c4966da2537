import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#platform/text/dates.ts'
import { faultsOfConsent, isLive, isMinorOn, liveUses, standingOf, type Term } from './consent.ts'

const day = '2024-06-11'
const near = fc.integer({ min: -400, max: 400 }).map((days) => addDays(day, days))
const term: fc.Arbitrary<Term> = fc.record({
  givenOn: near,
  until: fc.option(near),
  withdrawnOn: fc.option(near),
})

describe('a consent', () => {
  test('holds from the day it is given to its last day', () => {
    const it = { givenOn: '2024-06-01', until: '2024-06-11', withdrawnOn: null }
    const days = ['2024-05-31', '2024-06-01', '2024-06-11', '2024-06-12']
    assert.deepEqual(
      days.map((on) => isLive(it, on)),
      [false, true, true, false],
    )
  })

  test('no longer holds on the day it is withdrawn, and still did the day before', () => {
    const it = { givenOn: '2024-06-01', until: null, withdrawnOn: day }
    assert.equal(isLive(it, '2024-06-10'), true)
    assert.equal(isLive(it, day), false)
    assert.equal(standingOf(it, day), 'withdrawn')
  })

  test('is shown as holding exactly when it holds', () => {
    fc.assert(
      fc.property(term, (it) => {
        assert.equal(['live', 'ending'].includes(standingOf(it, day)), isLive(it, day))
      }),
    )
  })

  test('once over, never holds again', () => {
    fc.assert(
      fc.property(term, fc.nat(300), fc.nat(300), (it, first, later) => {
        const a = addDays(it.givenOn, first)
        if (!isLive(it, a)) assert.equal(isLive(it, addDays(a, later)), false)
      }),
    )
  })

  test('is counted per use: a withdrawn one beside a fresh one for the same use leaves the use open', () => {
    const consents = [
      { use: 'radio' as const, givenOn: '2024-01-01', until: null, withdrawnOn: '2024-03-01' },
      { use: 'radio' as const, givenOn: '2024-04-01', until: null, withdrawnOn: null },
      { use: 'portal' as const, givenOn: '2024-01-01', until: '2024-06-10', withdrawnOn: null },
      { use: 'print' as const, givenOn: '2024-01-01', until: null, withdrawnOn: null },
    ]
    assert.deepEqual(liveUses(consents, day), ['radio', 'print'])
  })
})

describe('who may consent', () => {
  test('a person is a minor until the year of the 18th birthday', () => {
    assert.deepEqual(
      [2006, 2007, null].map((year) => isMinorOn(year, day)),
      [false, true, false],
    )
  })

  test('for a minor only the guardian', () => {
    const given = { givenOn: day, until: null }
    assert.deepEqual(faultsOfConsent({ ...given, relation: 'self' }, day, 2010), {
      relation: 'exemplars.needsGuardian',
    })
    assert.deepEqual(faultsOfConsent({ ...given, relation: 'guardian' }, day, 2010), {})
    assert.deepEqual(faultsOfConsent({ ...given, relation: 'self' }, day, 1980), {})
  })

  test('nobody in advance, and not to a day before it began', () => {
    const given = { relation: 'self' as const, givenOn: '2024-06-12', until: '2024-06-10' }
    assert.deepEqual(faultsOfConsent(given, day, null), {
      givenOn: 'exemplars.inFuture',
      until: 'exemplars.endsBeforeGiven',
    })
  })
})
