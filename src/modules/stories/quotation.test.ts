import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isQuotedIn } from './quotation.ts'

test('a passage is found over line ends, other quotation marks and marks typed apart; what changed is not', () => {
  const text = 'Ông nói: “Nước là vàng”.\n\nVườn dừa vẫn xanh.'
  assert.ok(isQuotedIn(text, 'nói: "Nước là\u00a0vàng".'))
  assert.ok(isQuotedIn(text, 'vàng”. Vườn dừa'.normalize('NFD')))
  assert.ok(!isQuotedIn(text, 'Vườn dừa đã xanh'))
})
