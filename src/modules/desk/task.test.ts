import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bucketOf, sortTasks, type Task } from './task.ts'

const day = '2024-06-11'
const aTask = (over: Partial<Task>): Task => ({
  ...{ kind: 'verify', id: '', name: 'Thạch Sa Rương', unit: null, since: null, due: null, left: 0, of: 0, note: null },
  ...over,
})

test('what somebody waits for is waiting, and late once its day is over', () => {
  assert.equal(bucketOf(aTask({}), day), 'waiting')
  assert.equal(bucketOf(aTask({ kind: 'mend', due: '2024-12-01' }), day), 'waiting')
  assert.equal(bucketOf(aTask({ kind: 'mend', due: day }), day), 'waiting')
  assert.equal(bucketOf(aTask({ kind: 'mend', due: '2024-06-10' }), day), 'late')
})

test('a date of the unit’s own shows from 45 days before, and is late after', () => {
  const review = (due: string) => bucketOf(aTask({ kind: 'review', due }), day)
  assert.equal(review('2024-07-27'), undefined)
  assert.equal(review('2024-07-26'), 'soon')
  assert.equal(review(day), 'soon')
  assert.equal(review('2024-06-10'), 'late')
})

test('what is due first comes first, and of what waits the oldest', () => {
  const sorted = sortTasks(
    [
      aTask({ name: 'b', since: '2024-06-01' }),
      aTask({ name: 'a', since: '2024-05-01' }),
      aTask({ name: 'd', kind: 'remedy', due: '2024-06-09' }),
      aTask({ name: 'c', kind: 'review', due: '2024-05-31' }),
    ],
    day,
  )
  assert.deepEqual(
    [sorted.late.map(({ name }) => name), sorted.waiting.map(({ name }) => name), sorted.soon],
    [['c', 'd'], ['a', 'b'], []],
  )
})
