import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digestDue } from './subscription.ts'

test('the weekly digest is due on Mondays with the seven days before, the monthly one on the first with the month before', () => {
  assert.deepEqual(digestDue('weekly', '2024-06-10'), { from: '2024-06-03', to: '2024-06-10' })
  assert.equal(digestDue('weekly', '2024-06-11'), undefined)
  assert.deepEqual(digestDue('monthly', '2024-03-01'), { from: '2024-02-01', to: '2024-03-01' })
  assert.deepEqual(digestDue('monthly', '2025-01-01'), { from: '2024-12-01', to: '2025-01-01' })
  assert.equal(digestDue('monthly', '2024-03-02'), undefined)
})
