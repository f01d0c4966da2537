import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#platform/text/dates.ts'
import { byDay, entryState, isNear, spanOf, weekday } from './calendar.ts'

describe('the editorial calendar', () => {
  test('what was planned is open without a story, being written with one, done when it is out', () => {
    assert.deepEqual(
      [null, 'draft', 'in_review', 'approved', 'published', 'taken_down'].map((it) => entryState(it as null)),
      ['open', 'writing', 'writing', 'writing', 'done', 'writing'],
    )
  })

  test('a month and a quarter have their neighbours over the turn of a year', () => {
    assert.deepEqual(spanOf('2025-01-15', 'month'), {
      ...{ length: 'month', from: '2025-01-01', to: '2025-02-01', before: '2024-12-01', after: '2025-02-01' },
    })
    assert.deepEqual(spanOf('2025-11-18', 'quarter'), {
      ...{ length: 'quarter', from: '2025-10-01', to: '2026-01-01', before: '2025-07-01', after: '2026-01-01' },
    })
  })

  test('every day lies in its span, and spans follow one another without a gap', () => {
    const days = fc.integer({ min: 0, max: 36_000 }).map((n) => addDays('2000-01-01', n))
    fc.assert(
      fc.property(days, fc.constantFrom('month' as const, 'quarter' as const), (day, length) => {
        const span = spanOf(day, length)
        assert.ok(span.from <= day && day < span.to)
        assert.equal(spanOf(span.after, length).from, span.to)
        assert.equal(spanOf(span.before, length).to, span.from)
      }),
    )
  })

  test('leads two years back and one ahead, not for ever', () => {
    const far = ['2022-12-01', '2023-01-01', '2026-12-01', '2027-01-01'].map((day) => isNear(day, '2025-11-18'))
    assert.deepEqual(far, [false, true, true, false])
  })

  test('days stand once each, in order', () => {
    assert.deepEqual(byDay({ a: [{ on: '2025-11-20' }, { on: '2025-11-03' }], b: [{ on: '2025-11-20' }] }), [
      ...['2025-11-03', '2025-11-20'],
    ])
    assert.equal(weekday('2025-11-20'), 4)
  })
})
