import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { sessionOf, storedCourse, storedMember, versionOf } from '../factory.ts'
import { enrolMember } from './enrol-member.ts'
import { noteAttendance } from './note-attendance.ts'

const db = await testDatabase()
const giver = await anOfficial(db, 'officer', 'so-noi-vu')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedCourse(db, giver)
const sessionId = await sessionOf(db, id)
const [one, other] = [
  await storedMember(db, giver, { name: 'Kim Sa Vươn' }),
  await storedMember(db, giver, { name: 'Kim Sa Vươn', birthYear: 1970, title: 'Phó phòng' }),
]
for (const memberId of [one, other]) await enrolMember({ db, actor: giver, now }, { id, memberId })
const note = async (present: string[], over: object = {}, actor = giver, at = now) =>
  noteAttendance({ db, actor, now: at }, { id, version: await versionOf(db, id), sessionId, present, ...over })
const came = async () => {
  const rows = await db
    .selectFrom('events.arrival as a')
    .innerJoin('events.participant as p', 'p.id', 'a.participant_id')
    .innerJoin('training.seat as s', 's.participant_id', 'p.id')
    .select(['s.member_id', 'a.how'])
    .where('p.roll_id', '=', sessionId)
    .where('p.dropped_at', 'is', null)
    .execute()
  return rows.map((it) => it.member_id).sort()
}

describe('noting who came to a session', () => {
  test('not days before, not by a unit elsewhere, nobody who is not enrolled; nothing is written', async () => {
    const early = new Date('2024-06-05T02:00:00Z')
    await assert.rejects(note([one], {}, giver, early), { message: 'training.notYet' })
    await assert.rejects(note([one], {}, stranger), { kind: 'forbidden' })
    await assert.rejects(note([await storedMember(db, stranger)]), { fields: { present: 'notAChoice' } })
    await assert.rejects(note([one], { fileId: id }), { fields: { file: 'notAChoice' } })
    assert.deepEqual(await came(), [])
  })

  test('two of one name are two; sent again changes nothing; a tick that is taken away takes the arrival away', async () => {
    await note([one, other])
    await note([one, other])
    assert.deepEqual(await came(), [one, other].sort())
    await note([other])
    assert.deepEqual(await came(), [other])
    await note([one, other])
    assert.deepEqual(await came(), [one, other].sort())
    const entry = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('about_id', '=', id)
      .where('action', '=', 'training.noteAttendance')
      .execute()
    assert.equal(entry.length, 4)
  })

  test('of two who note at once, the later one is told that the first one saved', async () => {
    const version = await versionOf(db, id)
    await note([one], { version })
    await assert.rejects(note([other], { version }), { kind: 'stale' })
  })
})
