import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { firstDifference, readPaperLines } from './paper-lines.ts'

const read = (text: string, inOrder = true) => readPaperLines(text, 4, inOrder)
const ballots = fc.array(fc.shuffledSubarray([1, 2, 3, 4]), { maxLength: 30 })

describe('paper ballots as they are typed', () => {
  test('are read line by line, the first choice first; «0» is blank, empty lines are nothing', () => {
    assert.deepEqual(read('2 1 3\n\n 4,1\n0\n'), { ballots: [[2, 1, 3], [4, 1], []] })
    assert.deepEqual(read('3 1', false), { ballots: [[1, 3]] })
  })

  test('whatever is written down is read back', () => {
    fc.assert(
      fc.property(ballots, (those) => {
        const text = those.map((it) => (it.length === 0 ? '0' : it.join(' '))).join('\n')
        assert.deepEqual(read(text), { ballots: those })
      }),
    )
  })

  test('name the line with a number that is no option, or one given twice', () => {
    assert.deepEqual(read('1\n2 5'), { fault: 'paperLine:2' })
    assert.deepEqual(read('1 2 1'), { fault: 'paperLine:1' })
    assert.deepEqual(read('1\n2\n0 1'), { fault: 'paperLine:3' })
    assert.deepEqual(read('một'), { fault: 'paperLine:1' })
  })
})

describe('two typings', () => {
  test('are the same in whatever order the ballots lay before each person, and only then', () => {
    fc.assert(
      fc.property(ballots, ballots, (one, other) => {
        const same = (those: number[][]) =>
          those
            .map((it) => it.join())
            .toSorted()
            .join(';') + those.length
        assert.equal(firstDifference(one, other) === undefined, same(one) === same(other))
        assert.equal(firstDifference(one, one.toReversed()), undefined)
      }),
    )
  })

  test('say which line the other has not', () => {
    assert.equal(
      firstDifference(
        [
          [1, 2],
          [2, 1],
        ],
        [
          [2, 1],
          [1, 3],
        ],
      ),
      1,
    )
    assert.equal(firstDifference([[1], [1]], [[1], [2]]), 2)
  })
})
