import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedFile } from '#modules/exemplars/factory.ts'
import { storedCourse } from '../factory.ts'
import { addMaterial } from './add-material.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'so-noi-vu')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedCourse(db, officer)
const add = (fileId: string, actor = officer, title = 'Mẫu hồ sơ') =>
  addMaterial({ db, actor, now }, { id, title, fileId })
const materials = () => db.selectFrom('training.material').selectAll().execute()

describe('adding a material to a course', () => {
  test('nobody from elsewhere may, without a file its field is named, nobody’s else file; nothing is written', async () => {
    const foreign = await storedFile(db, stranger.post.unitId, 'mau.pdf', stranger)
    await assert.rejects(add(foreign, stranger), { kind: 'forbidden' })
    await assert.rejects(add(''), { fields: { file: 'required' } })
    await assert.rejects(add(foreign), { fields: { file: 'notAChoice' } })
    await assert.rejects(add(foreign, officer, ''), { fields: { title: 'required' } })
    assert.deepEqual(await materials(), [])
  })

  test('it stands with the course and in the audit trail', async () => {
    const fileId = await storedFile(db, officer.post.unitId, 'mau.pdf', officer)
    await add(fileId)
    const [row] = await materials()
    assert.deepEqual([row?.course_id, row?.file_id, row?.title], [id, fileId, 'Mẫu hồ sơ'])
    const actions = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).execute()
    assert.ok(actions.some((it) => it.action === 'training.addMaterial'))
  })
})
