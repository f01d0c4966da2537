import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { doubtsOf, jumped, unexplained } from './doubts.ts'
import { type FigureCode, figuresOf } from './figures.ts'

const figures = (...ids: [FigureCode, number][]) =>
  figuresOf({
    ids: new Map(ids.map(([code, n]) => [code, Array.from({ length: n }, (_, at) => `${code}-${at}`)])),
    amounts: new Map(),
  })
const keys = (...it: Parameters<typeof doubtsOf>) => doubtsOf(...it).map(({ key }) => key)

describe('what looks wrong in a report', () => {
  test('a year in which each step followed the other is not asked about', () => {
    const whole = figures(['I2', 4], ['I5', 3], ['I3', 2], ['I6', 2], ['I9', 1], ['I9a', 1], ['I9m', 1])
    assert.deepEqual(keys(whole, {}), [])
  })

  test('a gap is asked about where it is: nobody found, nobody fostered, told of, followed', () => {
    assert.deepEqual(keys(figures(), {}), ['noneFound'])
    assert.deepEqual(keys(figures(['I2', 1]), {}), ['unfostered'])
    assert.deepEqual(keys(figures(['I2', 1], ['I5', 1], ['I3', 1]), {}), ['untold'])
    assert.deepEqual(keys(figures(['I2', 1], ['I5', 1], ['I3', 1], ['I6', 1]), {}), ['unfollowed'])
  })

  test('figures that contradict each other are asked about', () => {
    const typed = new Map([['I6', { value: 0, reason: 'Chưa ghi sổ tháng ba', by: 'Đạt', on: '2024-11-20' as const }]])
    const counted = figuresOf(
      {
        ids: new Map([
          ['I6', ['a']],
          ['I6d', ['b']],
          ['I9a', ['c']],
        ]),
        amounts: new Map(),
      },
      typed,
    ) // prettier-ignore
    assert.deepEqual(keys(counted, {}), ['noneFound', 'carriedUntold', 'followedByNone'])
  })

  test('a jump from last year names the figure and both numbers', () => {
    const [doubt] = doubtsOf(figures(['I2', 12], ['I5', 1]), { I2: 4, I5: 1 })
    assert.deepEqual([doubt!.key, doubt!.at, doubt!.before, doubt!.now], ['jump-I2', 'I2', 4, 12])
    assert.equal(jumped(4, 8), false) // doubled, but by four
    assert.equal(jumped(0, 5), true)
    assert.equal(jumped(100, 60), false)
  })

  test('a jump is one both ways, and standing still never is', () => {
    fc.assert(fc.property(fc.nat(500), fc.nat(500), (a, b) => jumped(a, b) === jumped(b, a) && !jumped(a, a)))
  })

  test('what was explained stays in sight and no longer waits', () => {
    const words = { words: 'Xã mới sáp nhập trong năm.', by: 'Đạt', on: '2024-11-20' }
    const doubts = doubtsOf(figures(), {}, new Map([['noneFound', words]]))
    assert.deepEqual([doubts[0]!.explanation, unexplained(doubts)], [words, 0])
  })

  test('a report frozen before a figure was thought of is not asked about it', () => {
    const { I9: _, I9a: __, I9m: ___, ...old } = figures(['I2', 1], ['I5', 1], ['I6', 1])
    assert.deepEqual(keys(old as ReturnType<typeof figures>, { I9: 9 }), [])
  })
})
