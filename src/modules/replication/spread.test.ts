import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Branch, branchesOf, countSecondHand, type Follower } from './spread.ts'

const all = (branches: readonly Branch<Follower>[]): string[] =>
  branches.flatMap(({ it, learners }) => [it.id, ...all(learners)])

describe('how a way of doing things spreads', () => {
  test('those who learned from an adopter stand under it', () => {
    const followers = [
      { id: 'a', fromId: null },
      { id: 'b', fromId: 'a' },
      { id: 'c', fromId: 'b' },
      { id: 'd', fromId: 'gone' },
    ]
    const [first, last] = branchesOf(followers)
    assert.equal(first!.learners[0]!.learners[0]!.it.id, 'c')
    assert.equal(last!.it.id, 'd')
    assert.equal(countSecondHand(followers), 2)
  })

  test('everybody stands once, whoever learned from whom', () => {
    const tree = fc
      .array(fc.nat())
      .map((picks) =>
        picks.map((pick, at) => ({ id: `${at}`, fromId: at === 0 || pick % 3 === 0 ? null : `${pick % at}` })),
      )
    fc.assert(
      fc.property(tree, (followers) => {
        assert.deepEqual(all(branchesOf(followers)).sort(), followers.map(({ id }) => id).sort())
      }),
    )
  })
})
