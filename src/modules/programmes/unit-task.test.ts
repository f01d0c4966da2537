import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverageOf, dueIn, metersOf, yearsLost } from './unit-task.ts'

const task = (clause: string, isDone = false, hasEffect = false) => ({
  ...{ clause, isYearly: true, dueOn: '2024-02-29', isDone, hasEffect },
})

test('a yearly task is due on its day each year from its first on; one that is done once, once', () => {
  assert.deepEqual(
    [2023, 2024, 2025].map((year) => dueIn(task('I'), year)),
    [undefined, '2024-02-29', '2025-02-28'],
  )
  const once = { isYearly: false, dueOn: '2024-06-30' }
  assert.deepEqual(
    [2024, 2025].map((year) => dueIn(once, year)),
    ['2024-06-30', undefined],
  )
})

test('a task that is due otherwise keeps the years in which something was done', () => {
  const once = { isYearly: false, dueOn: '2024-06-30' }
  assert.deepEqual(yearsLost(once, [2024]), [])
  assert.deepEqual(yearsLost(once, [2023, 2024, 2025]), [2023, 2025])
  assert.deepEqual(yearsLost({ ...once, isYearly: true }, [2023, 2025]), [2023])
})

test('what is done is one meter, what shows its effect another: an effect without the deed counts for none', () => {
  const tasks = [task('I', true, true), task('I', true), task('I', false, true)]
  assert.deepEqual(metersOf(tasks), { planned: 3, done: 2, effect: 1 })
})

test('clauses that nobody covers come first; headings ask nothing by themselves', () => {
  const clauses = [
    { code: 'I', parent: null },
    { code: 'I.1', parent: 'I' },
    { code: 'I.2', parent: 'I' },
  ]
  assert.deepEqual(
    coverageOf(clauses, [task('I.1')]).map(({ code }) => code),
    ['I.2', 'I.1'],
  )
})
