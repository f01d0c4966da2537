import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#platform/text/dates.ts'
import { isInMinutes, levelOf, levels, remedyState } from './remedy.ts'
import { isOpenToUnit, mayBegin, phaseOf } from './visit.ts'

describe('a remedy', () => {
  test('is answered until the answer is given back, and closed for ever', () => {
    const [answer, back] = [{ kind: 'answer' as const }, { kind: 'return' as const }]
    assert.equal(remedyState({ closedOn: null, words: [] }), 'open')
    assert.equal(remedyState({ closedOn: null, words: [answer] }), 'answered')
    assert.equal(remedyState({ closedOn: null, words: [answer, back] }), 'open')
    assert.equal(remedyState({ closedOn: '2025-11-18', words: [answer, back] }), 'closed')
  })

  test('rises to the head, the standing office and the chairman the later it is', () => {
    const on = (day: string) => levelOf({ dueOn: '2025-10-01', state: 'open' }, day)
    assert.deepEqual(['2025-10-01', '2025-10-02', '2025-10-16', '2025-11-15'].map(on), [...levels])
    assert.equal(levelOf({ dueOn: '2025-10-01', state: 'closed' }, '2026-01-01'), 'none')
  })

  test('never sinks while it waits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 90 }), fc.nat({ max: 30 }), (late, more) => {
        const at = (days: number) =>
          levels.indexOf(levelOf({ dueOn: '2025-01-31', state: 'open' }, addDays('2025-01-31', days)))
        assert.ok(at(late + more) >= at(late))
      }),
    )
  })
})

describe('an inspection', () => {
  const visit = { state: 'planned' as const, teamId: 't', selfDueOn: '2025-11-10', selfSentAt: null }

  test('begins by the unit itself; the team follows once that was sent, or its last day is over', () => {
    assert.equal(phaseOf({ ...visit, teamId: null }, '2025-11-01'), 'chosen')
    assert.equal(phaseOf(visit, '2025-11-10'), 'selfCheck')
    assert.equal(phaseOf(visit, '2025-11-11'), 'visit')
    assert.ok(mayBegin({ ...visit, selfSentAt: new Date('2025-11-01') }, '2025-11-02'))
  })

  test('is open to the unit once its minutes are signed', () => {
    assert.deepEqual([isOpenToUnit({ state: 'planned' }), isOpenToUnit({ state: 'minuted' })], [false, true])
  })

  test('has minutes that hold what was set before the team signed, and nothing after it', () => {
    const [before, after] = ['2025-11-12T02:00Z', '2025-11-12T04:00Z'].map((at) => ({ setAt: new Date(at) }))
    const signedAt = new Date('2025-11-12T03:00Z')
    assert.deepEqual(
      [before, after].map((it) => isInMinutes(it!, signedAt)),
      [true, false],
    )
    assert.deepEqual(
      [before, after].map((it) => isInMinutes(it!, undefined)),
      [true, true],
    )
  })
})
