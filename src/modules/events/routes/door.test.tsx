import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedEvent, storedParticipant } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const now = new Date('2024-06-20T01:30:00Z')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const desk = deskOf(db, officer, { now })
const strange = deskOf(db, await anOfficial(db, 'officer', 'xa-hoa-an'), { now })
const id = await storedEvent(db, officer, { state: 'announced' })
const { code } = await storedParticipant(db, id, 'Kim Sa Vươn')

describe('the door of an event', () => {
  test('without script a ticket, a name and a guest are noted by forms; what is wrong stands at its field', async () => {
    for (const wrong of ['', 'a\u0000b', 'a'.repeat(100_000), 'SK-0000-0000']) {
      const refused = await desk.post(paths.door(id), { code: wrong })
      assert.equal(refused.status, 422)
      assert.match(await refused.text(), /id="code"[^>]*aria-invalid="true"/)
    }
    for (const wrong of ['', 'a\u0000b', 'a'.repeat(121)])
      assert.match(
        await (await desk.post(paths.door(id), { guestName: wrong, guestPlace: '' })).text(),
        /id="guestName"[^>]*aria-invalid="true"/,
      )
    assert.equal((await desk.post(paths.door(id), { code })).status, 303)
    assert.equal((await desk.post(paths.door(id), { guestName: 'Bà Sáu', guestPlace: 'Ấp 1' })).status, 303)
    assert.match(await (await desk.request(paths.door(id))).text(), /2 trên 2 người đã có mặt/)
  })

  test('a device is answered in JSON, in words where it is refused; another unit has no door here', async () => {
    const marks = JSON.stringify([{ id: crypto.randomUUID(), how: 'code', at: now.toISOString(), code }])
    const answer = await desk.post(paths.door(id), { marks })
    assert.deepEqual(await answer.json(), { unknown: [], present: 2 })
    assert.equal((await desk.post(paths.door(id), { marks: 'x' })).status, 422)
    const early = deskOf(db, officer, { now: new Date('2024-06-01T02:00:00Z') })
    assert.match((await (await early.post(paths.door(id), { marks })).json()).error, /Điểm danh từ một ngày trước/)
    for (const path of [paths.door(id), paths.sheet(id)]) assert.equal((await strange.request(path)).status, 404)
  })
})
