import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { invite } from '#modules/events/index.ts'
import { readDocx } from '#platform/documents/read-docx.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { enrolMember } from '../commands/enrol-member.ts'
import { sessionOf, storedCourse, storedMember } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const now = new Date('2024-06-10T01:30:00Z')
const giver = await anOfficial(db, 'officer', 'huyen-cau-ke')
const below = await anOfficial(db, 'officer', 'xa-chau-dien')
const beside = await anOfficial(db, 'officer', 'huyen-tra-cu')
const id = await storedCourse(db, giver)
const sessionId = await sessionOf(db, id)
for (const { post } of [below, beside]) await invite({ db, actor: giver, now }, { id, unitId: post.unitId, seats: '1' })
const memberId = await storedMember(db, below, { name: 'Kim Sa Vươn' })
await enrolMember({ db, actor: below, now }, { id, memberId })
const desk = deskOf(db, giver, { now })
const door = paths.door(id, sessionId)
const { code } = await db
  .selectFrom('events.participant')
  .select('code')
  .where('roll_id', '=', id)
  .executeTakeFirstOrThrow()

describe('the door of a session and the letters of a course', { concurrency: 1 }, () => {
  test('a unit below is summoned, another invited; who goes has a letter with the code of their ticket', async () => {
    const offers = await db
      .selectFrom('events.invitation')
      .select(['id', 'unit_id'])
      .where('roll_id', '=', id)
      .execute()
    const of = (unitId: string) => offers.find((it) => it.unit_id === unitId)!.id
    const words = async (path: string, by = desk) => {
      const answer = await by.request(path)
      assert.equal(answer.status, 200, path)
      return readDocx(Buffer.from(await answer.arrayBuffer()))
    }
    const summons = await words(paths.unitLetter(id, of(below.post.unitId), 'docx'))
    assert.match(summons, /GIẤY TRIỆU TẬP/i)
    assert.match(summons, /triệu tập .*cử 1 học viên tham dự lớp tập huấn “Lập hồ sơ/)
    assert.ok(summons.includes(code), 'the list of those who go, with their tickets')
    assert.match(await words(paths.unitLetter(id, of(beside.post.unitId), 'docx')), /trân trọng kính mời/)
    assert.match(await words(paths.letter(id, memberId, 'docx'), deskOf(db, below, { now })), /Ông\/bà Kim Sa Vươn/)
    const pdf = await desk.request(paths.letter(id, memberId, 'pdf'))
    assert.equal(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 4)
        .toString(),
      '%PDF',
    )
    const strange = deskOf(db, beside, { now })
    for (const path of [paths.letter(id, memberId, 'pdf'), paths.unitLetter(id, of(below.post.unitId), 'pdf'), door])
      assert.equal((await strange.request(path)).status, 404, path)
  })

  test('without script a ticket, a name and a guest are noted by forms; a device is answered in JSON', async () => {
    const wrong = await desk.post(door, { code: 'SK-0000-0000' })
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /id="code"[^>]*aria-invalid="true"/)
    assert.equal((await desk.post(door, { code })).status, 303)
    assert.equal((await desk.post(door, { guestName: 'Bà Sáu', guestPlace: 'Ấp 1' })).status, 303)
    assert.match(await (await desk.request(door)).text(), /2 trên 2 người đã có mặt/)
    const marks = JSON.stringify([{ id: crypto.randomUUID(), how: 'code', at: now.toISOString(), code }])
    assert.deepEqual(await (await desk.post(door, { marks })).json(), { unknown: [], present: 2 })
    const early = deskOf(db, giver, { now: new Date('2024-06-01T02:00:00Z') })
    assert.match((await (await early.post(door, { marks })).json()).error, /một ngày trước/)
    assert.match(await (await desk.request(paths.course(id))).text(), /1 người đến mà chưa được cử/)
  })
})
