import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { faultsOf, highest, isAbove, lacks, levelOf, levels } from './nomination.ts'

describe('the level of a nomination', () => {
  const cases = [
    ['commune', true, 'base'],
    ['department', true, 'base'],
    ['district', false, 'district'],
    ['department', false, 'district'],
    ['province', false, 'province'],
    ['province', true, 'province'],
  ] as const
  for (const [kind, isOwn, level] of cases)
    test(`a ${kind} decides about ${isOwn ? 'its own' : 'others'} at ${level} level`, () => {
      assert.equal(levelOf(kind, isOwn), level)
    })

  test('levels rise from the base to the nation, and any is above none', () => {
    for (const [i, low] of levels.entries())
      for (const [j, high] of levels.entries()) assert.equal(isAbove(high, low), j > i)
    assert.equal(isAbove('base', null), true)
    assert.equal(highest(['province', 'base']), 'province')
    assert.equal(highest([]), null)
  })
})

test('a record without achievements and evidence cannot be nominated', () => {
  assert.deepEqual(lacks({ achievements: 0, evidence: 0 }), ['exemplars.needsAchievement', 'exemplars.needsEvidence'])
  assert.deepEqual(lacks({ achievements: 2, evidence: 0 }), ['exemplars.needsEvidence'])
  assert.deepEqual(lacks({ achievements: 1, evidence: 1 }), [])
})

test('faults are one a line or one a box, without their bullets and repeats', () => {
  assert.deepEqual(faultsOf(['1. Thiếu xác nhận của ấp\n\n- Ảnh mờ', '', 'Ảnh mờ ', '20 hộ chưa ký']), [
    'Thiếu xác nhận của ấp',
    'Ảnh mờ',
    '20 hộ chưa ký',
  ])
})
