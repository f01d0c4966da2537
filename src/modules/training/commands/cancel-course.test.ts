import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedAttendance, storedCourse, storedMember, versionOf } from '../factory.ts'
import { cancelCourse } from './cancel-course.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'so-noi-vu')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const [empty, held] = [await storedCourse(db, officer), await storedCourse(db, officer)]
const cancel = async (id: string, actor = officer, why = 'Bão') =>
  cancelCourse({ db, actor, now }, { id, version: await versionOf(db, id), why })
const stateOf = (id: string) =>
  db.selectFrom('training.course').select(['state', 'why']).where('id', '=', id).executeTakeFirstOrThrow()

describe('cancelling a course', () => {
  test('not by a unit elsewhere, not without a reason, not when somebody came; nothing is written', async () => {
    await storedAttendance(db, officer, held, [await storedMember(db, officer)], now)
    await assert.rejects(cancel(held), { message: 'training.wasHeld' })
    await assert.rejects(cancel(empty, stranger), { kind: 'forbidden' })
    await assert.rejects(cancel(empty, officer, ''), { fields: { why: 'required' } })
    for (const id of [empty, held]) assert.equal((await stateOf(id)).state, 'open')
  })

  test('it is over, with why, and in the audit trail', async () => {
    await cancel(empty)
    assert.deepEqual(await stateOf(empty), { state: 'cancelled', why: 'Bão' })
    await assert.rejects(cancel(empty), { kind: 'conflict' })
    const actions = await db.selectFrom('audit.entry').select('action').where('about_id', '=', empty).execute()
    assert.ok(actions.some((it) => it.action === 'training.cancelCourse'))
  })
})
