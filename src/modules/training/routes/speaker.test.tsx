import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedEvent } from '#modules/events/factory.ts'
import { eventPaths } from '#modules/events/index.ts'
import { listFields } from '#modules/programmes/index.ts'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedMember, storedSpeaker } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const host = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const desk = deskOf(db, host)
const [first, second] = await listFields(db, 'vi')

describe('the pages of speakers', () => {
  test('a unit finds one of another unit by field, language and words, and puts them on a programme', async () => {
    const id = await storedSpeaker(db, other)
    const eventId = await storedEvent(db, host)
    const bank = async (query: string) => (await desk.request(`${paths.bank()}?${query}`)).text()
    assert.match(await bank(`linh-vuc=${first!.id}&tieng=km&tu=NUOC+NGOT`), /Kim Thị Sa Rây[\s\S]*Xã An Phú Tân/)
    for (const query of [`linh-vuc=${second!.id}`, 'tieng=zh', 'tu=cá', 'tu=%00%25'])
      assert.doesNotMatch(await bank(query), /Kim Thị Sa Rây/)
    const refused = await desk.post(paths.engage(id), { id: eventId, title: '', at: '' })
    assert.match(await refused.text(), /id="moi-title"[^>]*aria-invalid="true"/)
    const { headers } = await desk.post(paths.engage(id), { id: eventId, title: 'Chuyện giữ nước', at: '8h30' })
    assert.equal(headers.get('location'), `${eventPaths.show(eventId)}#chuong-trinh`)
    assert.match(await (await desk.request(eventPaths.show(eventId))).text(), /Chuyện giữ nước[\s\S]*Kim Thị Sa Rây/)
    assert.match(await (await desk.request(paths.speaker(id))).text(), /Giao lưu nghề dệt chiếu/)
  })

  test('from the page of an event to who can speak there and back; taken off with why, which the host reads', async () => {
    const id = await storedSpeaker(db, other, { name: 'Sơn Thị Đẹp' })
    const eventId = await storedEvent(db, host)
    const show = async (path: string) => (await desk.request(path)).text()
    assert.match(await show(eventPaths.show(eventId)), new RegExp(`href="${paths.bank(eventId).replace('?', '\\?')}"`))
    assert.match(await show(paths.bank(eventId)), new RegExp(`${id}\\?su-kien=${eventId}`))
    assert.match(await show(paths.speaker(id, eventId)), new RegExp(`<option value="${eventId}" selected`))
    await desk.post(paths.engage(id), { id: eventId, title: 'Chuyện giữ nước', at: '' })
    const takeOff = paths.takeOff(id, eventId)
    assert.ok((await show(eventPaths.show(eventId))).includes(`href="${takeOff}"`))
    assert.match(await (await desk.post(takeOff, { reason: '' })).text(), /id="reason"[^>]*aria-invalid="true"/)
    assert.equal((await deskOf(db, other).post(takeOff, { reason: 'x' })).status, 403)
    assert.equal((await desk.post(takeOff, { reason: 'Đau chân' })).status, 303)
    assert.match(await show(eventPaths.show(eventId)), /Sơn Thị Đẹp[\s\S]*Đã thôi mời[\s\S]*Đau chân/)
    assert.equal((await desk.request(takeOff)).status, 404)
  })

  test('their own unit writes what they offer, with a fault mended, and ends it', async () => {
    const id = await storedMember(db, host, { part: 'rapporteur', name: 'Thạch Sa Rương' })
    const exemplarId = await storedRecognised(db, host)
    const told = { about: 'Trồng dừa sáp', languages: 'km', travels: 'near', fieldIds: second!.id, exemplarId }
    const refused = await desk.post(paths.offer(id), told)
    assert.match(await refused.text(), /Hãy hỏi và đánh dấu người này đồng ý/)
    assert.equal((await desk.post(paths.offer(id), { ...told, agreed: '1' })).status, 303)
    assert.match(await (await desk.request(paths.member(id))).text(), /Trồng dừa sáp[\s\S]*Nhận lời từ ngày/)
    assert.match(await (await desk.request(paths.speaker(id))).text(), /href="\/dien-hinh\//)
    assert.equal((await desk.post(paths.endOffer(id), {})).status, 303)
    assert.equal((await desk.request(paths.speaker(id))).status, 404)
  })
})
