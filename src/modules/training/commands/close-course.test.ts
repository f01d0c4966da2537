import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedAttendance, storedCourse, storedMember, versionOf } from '../factory.ts'
import { closeCourse } from './close-course.ts'
import { enrolMember } from './enrol-member.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'so-noi-vu')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedCourse(db, officer)
const [came, absent] = [await storedMember(db, officer), await storedMember(db, officer, { name: 'Kim Sa Vươn' })]
const close = async (over: object = {}, actor = officer, at = now) =>
  closeCourse({ db, actor, now: at }, { id, version: await versionOf(db, id), ...over })
const certificates = () => db.selectFrom('training.certificate').selectAll().execute()

describe('closing a course', () => {
  test('not before it is over, not when nobody came, not by a unit elsewhere; nothing is written', async () => {
    await assert.rejects(close({}, officer, new Date('2024-06-10T03:00:00Z')), { message: 'training.notOver' })
    await assert.rejects(close(), { message: 'training.nobodyCame' })
    await assert.rejects(close({}, stranger), { kind: 'forbidden' })
    await assert.rejects(close({ version: 'một' }), { fields: { version: 'notANumber' } })
    assert.deepEqual(await certificates(), [])
  })

  test('who came to enough has a certificate with a number, who did not has none; it is in the audit trail', async () => {
    await enrolMember({ db, actor: officer, now }, { id, memberId: absent })
    await storedAttendance(db, officer, id, [came], now)
    await close()
    const rows = await certificates()
    assert.deepEqual(
      rows.map((it) => [it.member_id, it.number, it.issued_on, it.sessions]),
      [[came, '01/15-KH-SNV', '2024-06-11', 1]],
    )
    await assert.rejects(close(), { kind: 'conflict' })
    const actions = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).execute()
    assert.ok(actions.some((it) => it.action === 'training.closeCourse'))
  })
})
