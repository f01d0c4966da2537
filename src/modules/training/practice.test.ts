import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countDone, type DoneSteps, nextStep, practiceNow, practiceSteps } from './practice.ts'

const after = (count: number) => Object.fromEntries(practiceSteps.map(({ key }, at) => [key, at < count])) as DoneSteps

describe('the practice year', () => {
  test('goes from step to step, and its days only ever go on', () => {
    const real = new Date('2026-03-02T20:30:00Z')
    const days = Array.from({ length: practiceSteps.length + 1 }, (_, at) => practiceNow(after(at), real))
    for (const [at, day] of days.entries()) if (at > 0) assert.ok(day > days[at - 1]!)
    assert.equal(days[0]!.toISOString(), '2025-07-07T20:30:00.000Z')
    assert.equal(nextStep(after(practiceSteps.length)), undefined)
  })

  test('what was done out of turn does not count before what comes first', () => {
    const odd = { ...after(2), report: true } as DoneSteps
    assert.deepEqual([countDone(odd), nextStep(odd)?.key], [2, 'verify'])
    assert.equal(countDone(after(practiceSteps.length)), practiceSteps.length)
  })
})
