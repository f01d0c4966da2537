import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkState } from './approval-link.ts'

const now = new Date('2024-06-11T02:00:00Z')
const link = {
  ...{ textNumber: 3, newestText: 3, isInReview: true },
  ...{ expiresAt: new Date('2024-06-14T02:00:00Z'), recalledAt: null, answeredAt: null },
}

test('a link is open until its very moment, while the text that it shows waits for its review', () => {
  assert.equal(linkState(link, now), 'open')
  assert.equal(linkState(link, new Date('2024-06-14T01:59:59Z')), 'open')
  assert.equal(linkState(link, link.expiresAt), 'expired')
  assert.equal(linkState({ ...link, newestText: 4 }, now), 'changed')
  assert.equal(linkState({ ...link, isInReview: false }, now), 'changed')
})

test('what somebody did with it is told before what time did', () => {
  const late = new Date('2024-07-01T00:00:00Z')
  assert.equal(linkState({ ...link, answeredAt: now, isInReview: false }, late), 'used')
  assert.equal(linkState({ ...link, recalledAt: now, newestText: 9 }, late), 'recalled')
})
