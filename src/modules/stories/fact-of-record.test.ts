import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimOf, longestClaim } from './fact-of-record.ts'

test('an achievement becomes one claim, with its numbers before and after', () => {
  const what = 'Thu nhập mỗi năm'
  assert.equal(claimOf({ what, before: '96 triệu', after: '310 triệu' }), 'Thu nhập mỗi năm: 96 triệu → 310 triệu')
  assert.equal(claimOf({ what, before: null, after: '310 triệu' }), 'Thu nhập mỗi năm: 310 triệu')
  assert.equal(claimOf({ what, before: null, after: null }), what)
})

test('a claim is never longer than a sheet holds', () => {
  assert.ok(claimOf({ what: 'dài '.repeat(400), before: null, after: 'x' }).length <= longestClaim)
})
