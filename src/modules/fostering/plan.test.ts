import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dueState, faultOfDoneOn, faultOfDueOn, planState, nextLevel, readChosen } from './plan.ts'

const day = '2024-06-11'
const open = { outcome: null, nextReview: '2024-09-01', nextRemedy: null }

describe('what is due under a plan', () => {
  test('something is late from the day after, and marked two weeks ahead', () => {
    assert.equal(dueState('2024-06-10', day), 'late')
    assert.equal(dueState('2024-06-11', day), 'soon')
    assert.equal(dueState('2024-06-25', day), 'soon')
    assert.equal(dueState('2024-06-26', day), 'later')
  })

  test('a plan is late by its review or by a remedy', () => {
    assert.equal(planState(open, day), 'onTrack')
    assert.equal(planState({ ...open, nextReview: '2024-06-01' }, day), 'late')
    assert.equal(planState({ ...open, nextRemedy: '2024-06-01' }, day), 'late')
    assert.equal(planState({ ...open, nextRemedy: '2024-06-20' }, day), 'soon')
  })

  test('a plan with no review ahead says so, and an ended one how it ended', () => {
    assert.equal(planState({ ...open, nextReview: null }, day), 'noReview')
    assert.equal(planState({ ...open, nextReview: '2024-01-01', outcome: 'stopped' }, day), 'stopped')
  })

  test('what was done lies between the beginning and today, what is due does not lie in the past', () => {
    assert.equal(faultOfDoneOn('2024-06-12', '2024-05-01', day), 'fostering.inFuture')
    assert.equal(faultOfDoneOn('2024-04-30', '2024-05-01', day), 'fostering.beforeStart')
    assert.equal(faultOfDoneOn(day, '2024-05-01', day), undefined)
    assert.equal(faultOfDueOn('2024-06-10', '2024-05-01', day), 'fostering.inPast')
    assert.equal(faultOfDueOn('2024-06-20', '2024-07-01', day), 'fostering.beforeStart')
    assert.equal(faultOfDueOn(day, '2024-05-01', day), undefined)
  })
})

test('fostering leads from each level to the next, over districts where they stand, and past the nation to none', () => {
  assert.deepEqual(
    (['base', 'district', 'province', 'nation', null] as const).map((it) => nextLevel(it, true)),
    ['district', 'province', 'nation', null, null],
  )
  assert.equal(nextLevel('base', false), 'province')
})

test('a ticked plan is read with the version that was seen, anything else is none', () => {
  const planId = '019a1416-5800-7065-ad34-86a1dbb44596'
  assert.deepEqual(readChosen(`${planId}:12`), { planId, version: 12 })
  for (const odd of ['', planId, `${planId}:`, `${planId}:x`, `x:1`]) assert.equal(readChosen(odd), undefined)
})
