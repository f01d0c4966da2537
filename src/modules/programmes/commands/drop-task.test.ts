import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, storedTask } from '../factory.ts'
import { listTasks } from '../queries/task.ts'
import { dropTask } from './drop-task.ts'
import { noteTask } from './note-task.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'head', 'xa-an-phu-tan')
const { id: taskId, programmeId } = await storedTask(db, commune)
const scene = { db, actor: commune, now }
const input = { taskId, version: 2, reason: 'Nhập vào việc của tỉnh' }
const titles = async (year: number) =>
  (await listTasks(db, scopeOf(commune), programmeId, year)).map(({ title }) => title)

describe('dropTask', () => {
  test('another unit may not; without a reason or from a stale form it is refused, and nothing is written', async () => {
    await noteTask(scene, { taskId, version: 1, doneOn: '10/06/2024', words: 'Một buổi', effect: '' })
    await assert.rejects(dropTask({ ...scene, actor: other }, input), { kind: 'forbidden' })
    await assert.rejects(dropTask(scene, { ...input, reason: '' }), { fields: { reason: 'required' } })
    await assert.rejects(dropTask(scene, { ...input, version: 1 }), { kind: 'stale' })
    assert.equal((await titles(2025)).length, 1)
  })

  test('it is planned no longer; what came of it stays in its year', async () => {
    await dropTask(scene, input)
    assert.deepEqual([(await titles(2024)).length, (await titles(2025)).length], [1, 0])
    assert.equal((await audited(db, 'programmes.dropTask', taskId)).length, 1)
    await assert.rejects(dropTask(scene, { ...input, version: 3 }), { message: 'programmes.taskDropped' })
  })
})
