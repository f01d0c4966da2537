import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { sessionOf, storedCourse, storedMember, versionOf } from '../factory.ts'
import { listAtSession } from '../queries/door.ts'
import { enrolMember } from './enrol-member.ts'
import { noteAttendance } from './note-attendance.ts'
import { noteComers } from './note-comers.ts'

const db = await testDatabase()
const now = new Date('2024-06-10T02:00:00Z')
const giver = await anOfficial(db, 'officer', 'so-noi-vu')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedCourse(db, giver)
const sessionId = await sessionOf(db, id)
const names = ['Kim Sa Vươn', 'Sơn Thị Đào']
const people: string[] = []
for (const name of names) people.push(await storedMember(db, giver, { name }))
for (const memberId of people) await enrolMember({ db, actor: giver, now }, { id, memberId })
const onRoll = await db
  .selectFrom('events.participant')
  .select(['id', 'code', 'name', 'place'])
  .where('roll_id', '=', id)
  .orderBy('person_key')
  .execute()
const [vuon, dao] = [onRoll[0]!, onRoll[1]!]
const at = '2024-06-10T01:10:00Z'
const send = (marks: object[], actor = giver, on = now) => noteComers({ db, actor, now: on }, { id, sessionId, marks })
const here = async () =>
  (await listAtSession(db, id, sessionId)).filter((it) => it.arrivedAt).map(({ name, place }) => `${name}|${place}`)
const arrivals = () =>
  db
    .selectFrom('events.arrival as a')
    .innerJoin('events.participant as p', 'p.id', 'a.participant_id')
    .select(['p.name', 'a.arrived_at', 'a.how'])
    .where('p.roll_id', '=', sessionId)
    .where('p.dropped_at', 'is', null)
    .execute()

describe('noting who came at the door of a session', { concurrency: 1 }, () => {
  test('not days before, not by a unit elsewhere, not without a note; nothing is written', async () => {
    const marks = [{ id: randomUUID(), how: 'list', at, participantId: vuon.id }]
    await assert.rejects(send(marks, stranger), { kind: 'forbidden' })
    await assert.rejects(send(marks, giver, new Date('2024-06-05T02:00:00Z')), { message: 'events.notAtTheDoor' })
    await assert.rejects(send([]), { fields: { marks: 'required' } })
    assert.deepEqual(await here(), [])
  })

  test('by the ticket of the course, from the list, and one who was not enrolled: each once, however often it is sent', async () => {
    const marks = [
      { id: randomUUID(), how: 'code', at, code: `http://a.vn/su-kien/phieu/${vuon.code}` },
      { id: randomUUID(), how: 'list', at, participantId: dao.id },
      { id: randomUUID(), how: 'list', at, guest: { name: 'Ông Bảy', place: 'Ấp 1' } },
      { id: randomUUID(), how: 'code', at, code: 'SK-0000-0000' },
    ]
    assert.equal((await send(marks)).unknown.length, 1)
    await Promise.all([send(marks), send(marks.toReversed())])
    await send([{ id: randomUUID(), how: 'code', at: '2024-06-10T01:50:00Z', code: vuon.code }])
    assert.deepEqual(await here(), [`Kim Sa Vươn|${vuon.place}`, `Sơn Thị Đào|${dao.place}`, 'Ông Bảy|Ấp 1'])
    const noted = await arrivals()
    assert.deepEqual([noted.length, noted.find((it) => it.name === 'Kim Sa Vươn')?.arrived_at], [3, new Date(at)])
    const entry = await db
      .selectFrom('audit.entry')
      .select(['action', 'input'])
      .where('about_id', '=', id)
      .where('action', '=', 'training.noteComers')
      .executeTakeFirstOrThrow()
    assert.doesNotMatch(JSON.stringify(entry.input), /Bảy/)
  })

  test('whose name is typed as a guest is who they are; a guest who is enrolled after keeps their arrival', async () => {
    await send([{ id: randomUUID(), how: 'list', at, guest: { name: 'SƠN THỊ ĐÀO', place: dao.place } }])
    assert.equal((await here()).length, 3)
    const guest = { name: 'Trần Văn Đủ', place: dao.place }
    await send([{ id: randomUUID(), how: 'list', at, guest }])
    const memberId = await storedMember(db, giver, { name: guest.name })
    await enrolMember({ db, actor: giver, now }, { id, memberId })
    const version = await versionOf(db, id)
    await noteAttendance({ db, actor: giver, now }, { id, version, sessionId, present: [...people, memberId] })
    assert.equal((await arrivals()).filter((it) => it.name === guest.name).length, 1)
    const seats = await db.selectFrom('training.seat').select('member_id').where('session_id', '=', sessionId).execute()
    assert.equal(seats.length, 3)
  })

  test('who was ticked while the list was open makes that list old', async () => {
    const version = await versionOf(db, id)
    const memberId = await storedMember(db, giver, { name: 'Thạch Sóc Kha' })
    await enrolMember({ db, actor: giver, now }, { id, memberId })
    const { code } = await db
      .selectFrom('events.participant')
      .select('code')
      .where('roll_id', '=', id)
      .where('name', '=', 'Thạch Sóc Kha')
      .executeTakeFirstOrThrow()
    await send([{ id: randomUUID(), how: 'code', at, code }])
    const ticks = { id, version, sessionId, present: people }
    await assert.rejects(noteAttendance({ db, actor: giver, now }, ticks), { kind: 'stale' })
  })
})
