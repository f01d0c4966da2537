import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { daysUntil, lifeLine, lifePlaces } from './life-line.ts'

const nothing = { assessments: [], recognitions: [] }
const reached = {
  assessments: [
    { on: '2023-11-20', total: 87, passed: true },
    { on: '2023-07-04', total: 61, passed: false },
  ],
  recognitions: [{ level: 'base', on: '2023-11-28' }] as const,
}
const placesOf = (line: ReturnType<typeof lifeLine>) =>
  line.filter(({ isReached }) => isReached).map(({ place }) => place)

describe('the line of a life', () => {
  test('begins where somebody was found', () => {
    const line = lifeLine('2023-02-12', nothing, [])
    assert.deepEqual(placesOf(line), ['discovered'])
    assert.deepEqual(
      line.map(({ place }) => place),
      [...lifePlaces],
    )
    assert.equal(line.find(({ isNow }) => isNow)?.place, 'discovered')
  })

  test('takes the day of the assessment that was passed, and of the first recognition', () => {
    const line = lifeLine('2023-02-12', reached, [])
    assert.equal(line.find(({ place }) => place === 'judged')?.on, '2023-11-20')
    assert.equal(line.find(({ isNow }) => isNow)?.place, 'firstRecognised')
  })

  test('takes in what other modules tell, with their words', () => {
    const line = lifeLine('2023-02-12', reached, [{ kind: 'replicated', on: '2024-09-02', note: '3 nơi làm theo' }])
    const point = line.find(({ place }) => place === 'replicated')
    assert.deepEqual([point?.on, point?.note, point?.isNow], ['2024-09-02', '3 nơi làm theo', true])
    assert.ok(!line.find(({ place }) => place === 'publicised')?.isReached)
  })

  test('knows a recognition by the province as a place of its own', () => {
    const recognitions = [...reached.recognitions, { level: 'province', on: '2024-12-01' } as const]
    assert.equal(lifeLine('2023-02-12', { ...reached, recognitions }, []).find(({ isNow }) => isNow)?.place, 'province')
  })

  test('counts the days from being found', () => {
    const line = lifeLine('2023-02-12', reached, [])
    assert.equal(daysUntil(line, 'firstRecognised'), 289)
    assert.equal(daysUntil(line, 'replicated'), undefined)
  })

  test('stands at one place, and at none beyond it', () => {
    const told = fc.subarray(['fostered', 'publicised', 'replicated'] as const)
    const levels = fc.subarray(['base', 'province', 'nation'] as const)
    fc.assert(
      fc.property(told, levels, (kinds, recognised) => {
        const recognitions = recognised.map((level) => ({ level, on: '2024-01-01' }))
        const line = lifeLine(
          '2023-01-01',
          { assessments: [], recognitions },
          kinds.map((kind) => ({ kind, on: '2024-01-01' })),
        )
        assert.equal(line.filter(({ isNow }) => isNow).length, 1)
        assert.ok(!line.slice(line.findIndex(({ isNow }) => isNow) + 1).some(({ isReached }) => isReached))
      }),
    )
  })
})
