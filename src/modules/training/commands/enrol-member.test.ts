import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { invite } from '#modules/events/index.ts'
import { storedCourse, storedMember } from '../factory.ts'
import { enrolMember } from './enrol-member.ts'

const db = await testDatabase()
const giver = await anOfficial(db, 'officer', 'so-noi-vu')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedCourse(db, giver)
const [first, second] = [
  await storedMember(db, officer),
  await storedMember(db, officer, { name: 'Kim Sa Vươn', birthYear: null }),
]
const enrol = (memberId: string, actor = officer) => enrolMember({ db, actor, now }, { id, memberId })
const enrolled = () => db.selectFrom('training.enrolment').selectAll().execute()

describe('enrolling somebody for a course', () => {
  test('a unit that was not asked sends nobody, nobody sends somebody else’s people; nothing is written', async () => {
    await assert.rejects(enrol(first), { kind: 'forbidden' })
    await assert.rejects(enrol(first, stranger), { kind: 'forbidden' })
    await assert.rejects(enrol('00000000-0000-7000-8000-000000000000', giver), { fields: { memberId: 'notAChoice' } })
    assert.deepEqual(await enrolled(), [])
  })

  test('a unit that was asked names its own people, once each, no more than it has seats; it is in the audit trail', async () => {
    await invite({ db, actor: giver, now }, { id, unitId: officer.post.unitId, seats: '1' })
    await enrol(first)
    await assert.rejects(enrol(first), { fields: { memberId: 'training.enrolledAlready' } })
    await assert.rejects(enrol(second), { fields: { memberId: 'training.noSeat' } })
    const [row] = await enrolled()
    const person = await db.selectFrom('events.participant').selectAll().executeTakeFirstOrThrow()
    assert.deepEqual([row?.participant_id, person.roll_id, person.name], [person.id, id, 'Trần Thị Mỹ Nhân'])
    const entry = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('about_id', '=', id)
      .where('action', '=', 'training.enrolMember')
      .executeTakeFirst()
    assert.ok(entry)
  })
})
