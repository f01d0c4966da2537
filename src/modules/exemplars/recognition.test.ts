import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOfDecision } from './recognition.ts'

test('a decision is dated from the day of the assessment to today', () => {
  const on = (day: string) => faultsOfDecision(day, '2024-06-11', '2024-06-03').decidedOn
  assert.deepEqual(['2024-06-02', '2024-06-03', '2024-06-11', '2024-06-12'].map(on), [
    'exemplars.beforeAssessment',
    undefined,
    undefined,
    'exemplars.inFuture',
  ])
})
