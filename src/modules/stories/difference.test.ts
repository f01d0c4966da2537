import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { difference, type Piece } from './difference.ts'

const word = fc.constantFrom('gió', 'mặn', 'vườn', 'dừa', 'ấp', '12', ',', 'nước')
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))
const without = (kind: Piece['kind'], pieces: readonly Piece[]) =>
  pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text)

describe('what changed between two versions', () => {
  test('the old text and the new text can both be put together again', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = difference(before, after)
        assert.equal(without('in', pieces).join(''), before)
        assert.equal(without('out', pieces).join(''), after)
      }),
    )
  })

  test('any text at all, with line breaks and letters of every kind, loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const pieces = difference(before, after)
        assert.equal(without('in', pieces).join(''), before)
        assert.equal(without('out', pieces).join(''), after)
      }),
    )
  })

  test('the same text has no differences', () => {
    fc.assert(
      fc.property(text, (it) => {
        assert.ok(difference(it, it).every(({ kind }) => kind === 'same'))
      }),
    )
  })

  test('as few words as possible are marked: no longer common run exists', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const units = (it: string) => it.match(/\s+|[^\s]+/gu) ?? []
        const kept = difference(before, after)
          .filter(({ kind }) => kind === 'same')
          .reduce((sum, piece) => sum + units(piece.text).length, 0)
        assert.equal(kept, longestCommon(units(before), units(after)))
      }),
      { numRuns: 200 },
    )
  })

  test('a changed number stands alone', () => {
    assert.deepEqual(difference('giúp 12 hộ quanh vùng', 'giúp 14 hộ quanh vùng'), [
      { kind: 'same', text: 'giúp ' },
      { kind: 'out', text: '12' },
      { kind: 'in', text: '14' },
      { kind: 'same', text: ' hộ quanh vùng' },
    ])
  })

  test('two wholly different long texts are shown one after the other', () => {
    const before = Array.from({ length: 1500 }, (_, i) => `a${i}`).join('|')
    const after = Array.from({ length: 1500 }, (_, i) => `b${i}`).join(' ')
    assert.deepEqual(
      difference(before.replaceAll('|', '  '), after).map(({ kind }) => kind),
      ['out', 'in'],
    )
  })
})

function longestCommon(one: string[], other: string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const unit of one) {
    const next = [0]
    for (let j = 1; j <= other.length; j++)
      next.push(unit === other[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!))
    row = next
  }
  return row[other.length]!
}
