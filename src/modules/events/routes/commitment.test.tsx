import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedCommitment, storedEvent, storedInvitation } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const now = new Date('2024-06-20T02:00:00Z')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const guest = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const host = deskOf(db, officer, { now })
const later = deskOf(db, guest, { now: new Date('2024-08-20T02:00:00Z') })
const strange = deskOf(db, await anOfficial(db, 'officer', 'xa-hoa-an'), { now })
const exemplarId = await storedRecognised(db, officer)
const anEvent = () => storedEvent(db, officer, { state: 'announced', exemplarIds: [exemplarId] })

describe('what is promised at an event', () => {
  test('is noted with a fault mended, by the host, and by a unit that was asked for itself alone', async () => {
    const id = await anEvent()
    await storedInvitation(db, id, officer, guest.post.unitId)
    const told = { promiserId: guest.post.unitId, exemplarId, promise: 'Đào mương ở ấp An Lộc', dueOn: '' }
    const refused = await host.post(paths.commitments(id), told)
    assert.match(await refused.text(), /href="#dueOn"/)
    const { headers } = await host.post(paths.commitments(id), { ...told, dueOn: '01/08/2024' })
    assert.equal(headers.get('location'), `${paths.show(id)}#cam-ket`)
    assert.match(await (await host.request(paths.show(id))).text(), /Đào mương ở ấp An Lộc[\s\S]*Đã hứa, chưa bắt đầu/)
    const own = await (await deskOf(db, guest, { now }).request(paths.commitments(id))).text()
    assert.match(own, /<option value="[^"]+" selected[^>]*>Xã An Phú Tân/)
    assert.doesNotMatch(own, /Xã Hòa Ân/)
  })

  test('a unit that was not even asked reads what it promised, sees it overdue, and begins it as an adoption', async () => {
    const id = await anEvent()
    const one = await storedCommitment(db, id, exemplarId, guest)
    for (const path of [paths.show(id), paths.commitment(one), paths.commitments(id)])
      assert.equal((await strange.request(path)).status, 404)
    assert.equal((await strange.post(paths.dropCommitment(one), { version: '1', reason: 'x' })).status, 404)
    assert.equal((await later.request(paths.roll(id))).status, 404)
    const event = await (await later.request(paths.show(id))).text()
    assert.match(event, /Quá hạn, chưa bắt đầu/)
    assert.doesNotMatch(event, /Khách mời và danh sách/)
    assert.match(await (await later.request('/lam-viec')).text(), new RegExp(paths.commitment(one)))
    const told = { version: '1', who: 'Tổ hợp tác ấp An Lộc', since: '01/08/2025', result: '3 hộ' }
    const refused = await later.post(paths.beginCommitment(one), told)
    assert.match(await refused.text(), /id="bat-dau-since"[^>]*aria-invalid="true"[\s\S]*/)
    const begun = await later.post(paths.beginCommitment(one), { ...told, since: '01/08/2024' })
    assert.equal(begun.headers.get('location'), paths.commitment(one))
    const shown = await (await later.request(paths.commitment(one))).text()
    assert.match(shown, /Đã bắt đầu/)
    const adoption = /href="(\/lam-viec\/nhan-rong\/[^"]+)"/.exec(shown)![1]!
    assert.match(await (await later.request(adoption)).text(), /Tổ hợp tác ấp An Lộc/)
    assert.doesNotMatch(await (await later.request('/lam-viec')).text(), new RegExp(paths.commitment(one)))
  })
})
