import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, storedTask } from '../factory.ts'
import { listTasks } from '../queries/task.ts'
import { scopeOf } from '#platform/access/index.ts'
import { noteTask } from './note-task.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'head', 'xa-an-phu-tan')
const { id: taskId, programmeId } = await storedTask(db, commune)
const scene = { db, actor: commune, now }
const input = { taskId, version: 1, doneOn: '10/06/2024', words: 'Hai buổi, 96 người nghe', effect: '' }
const results = () => db.selectFrom('programmes.task_result').select(['year', 'words', 'effect']).execute()

describe('noteTask', () => {
  test('another unit may not, and nothing is written', async () => {
    await assert.rejects(noteTask({ ...scene, actor: other }, input), { kind: 'forbidden' })
    assert.deepEqual(await results(), [])
  })

  test('bad input names its field: a day ahead, a year in which it is not planned; a stale form is refused', async () => {
    await assert.rejects(noteTask(scene, { ...input, doneOn: '10/12/2024' }), {
      fields: { doneOn: 'programmes.inFuture' },
    })
    await assert.rejects(noteTask(scene, { ...input, doneOn: '10/06/2023' }), {
      fields: { doneOn: 'programmes.notThatYear' },
    })
    await assert.rejects(noteTask(scene, { ...input, words: '' }), { fields: { words: 'required' } })
    await assert.rejects(noteTask(scene, { ...input, version: 5 }), { kind: 'stale' })
  })

  test('done is one meter; the effect, written later, the other; one result a year', async () => {
    const of = async () => (await listTasks(db, scopeOf(commune), programmeId, 2024))[0]!
    await noteTask(scene, input)
    assert.deepEqual([(await of()).isDone, (await of()).hasEffect], [true, false])
    await noteTask(scene, { ...input, version: 2, effect: 'Bảy hộ làm theo' })
    assert.deepEqual([(await of()).isDone, (await of()).hasEffect], [true, true])
    assert.equal((await results()).length, 1)
    assert.equal((await listTasks(db, scopeOf(commune), programmeId, 2025))[0]!.isDone, false)
    assert.equal((await audited(db, 'programmes.noteTask', taskId)).length, 2)
  })
})
