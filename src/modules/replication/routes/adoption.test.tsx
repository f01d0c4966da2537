import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedAdoption, storedModel, storedRecognised } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const source = deskOf(db, officer)
const adopterActor = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const adopter = deskOf(db, adopterActor)
const strange = deskOf(db, await anOfficial(db, 'officer', 'xa-hoa-an'))
const exemplarId = await storedRecognised(db, officer, { name: 'Thạch Sa Rương' })
const hidden = await storedRecognised(db, officer, { name: 'Thạch Thị Sô Phia', onPortal: false })
const told = { exemplarId, who: 'Tổ hợp tác ấp An Lộc', since: '2/5/2024', result: '11 hộ', unitId: '' }

describe('the pages of replication', () => {
  test('any unit finds a recognised exemplar without tone marks; of one not on the portal only the name', async () => {
    const page = await (await adopter.request(`${paths.record()}?ten=thach`)).text()
    assert.match(page, /Thạch Sa Rương/)
    assert.match(page, /Thạch Thị Sô Phia/)
    const shown = await (await adopter.request(paths.record(exemplarId))).text()
    assert.match(shown, /Vá 3,2 km đường ấp/)
    assert.doesNotMatch(await (await adopter.request(paths.record(hidden))).text(), /Vá 3,2 km đường ấp/)
  })

  test('recorded by one unit, it waits at the source, is confirmed there and stands on the record', async () => {
    const refused = await adopter.post(paths.record(), { ...told, result: '' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /href="#result"[^>]*>Kết quả đến nay: hãy nhập mục này/)
    const { headers } = await adopter.post(paths.record(), told)
    const address = headers.get('location')!
    assert.match(await (await adopter.request(address)).text(), /aria-disabled="true"[\s\S]*Xác nhận làm theo/)
    assert.match(await (await source.request(paths.list())).text(), /Xem và xác nhận/)

    assert.equal((await source.post(`${address}/xac-nhan`, { version: '1' })).status, 303)
    const record = await (await source.request(`/lam-viec/dien-hinh/${exemplarId}`)).text()
    assert.match(record, /id="nhan-rong"[\s\S]*Tổ hợp tác ấp An Lộc[\s\S]*Đã xác nhận/)
    const late = await source.post(`${address}/tu-choi`, { version: '1', reason: 'Không đúng' })
    assert.equal(late.status, 409)
    assert.match(await late.text(), /versus[\s\S]*Đã xác nhận/)
  })

  test('a third unit sees nothing of it', async () => {
    const { headers } = await adopter.post(paths.record(), { ...told, who: 'Hộ ông Huỳnh Văn Đầy' })
    assert.equal((await strange.request(headers.get('location')!)).status, 404)
    assert.doesNotMatch(await (await strange.request(paths.list())).text(), /Huỳnh Văn Đầy/)
  })

  test('a way of doing things is described step by step, and errors stand at their step', async () => {
    const steps = { stepTitle: ['', 'Trữ nước'], stepText: ['Sâu 1,5 m', ''] }
    const refused = await source.post(paths.model(exemplarId), { name: 'Dừa sáp nước mưa', ...steps })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /href="#stepTitle\.0"[\s\S]*id="stepTitle\.0"/)
    const mended = { name: 'Dừa sáp nước mưa', ...steps, stepTitle: ['Đào mương', 'Trữ nước'] }
    assert.equal((await source.post(paths.model(exemplarId), mended)).status, 303)
    assert.match(await (await source.request(paths.list('models'))).text(), /Dừa sáp nước mưa/)
    assert.equal((await adopter.request(paths.model(exemplarId))).status, 404)
  })

  test('what became of it is told: a result in its time, or that it failed, at which step and why', async () => {
    await storedModel(db, hidden)
    const id = await storedAdoption(db, hidden, adopterActor)
    const late = deskOf(db, adopterActor, { now: new Date('2024-11-10T03:00:00Z') })
    const page = await (await late.request(paths.show(id))).text()
    assert.match(page, /<option value="6" selected/)
    const refused = await late.post(paths.failure(id), { version: '1', failedOn: '1/11/2024', step: '', reason: 'Mặn' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /href="#failure-step"[\s\S]*Hãy chọn bước bị hỏng/)
    const told = await late.post(paths.results(id), { version: '1', months: '6', told: 'Còn 9 hộ' })
    assert.equal(told.status, 303)
    const failed = { version: '2', failedOn: '1/11/2024', step: '2', reason: 'Nước mặn' }
    assert.equal((await late.post(paths.failure(id), failed)).status, 303)
    const after = await (await late.request(paths.show(id))).text()
    assert.match(after, /Còn 9 hộ/)
    assert.match(after, /Không thành, dừng ngày 01\/11\/2024, Bước 2: Trữ nước mưa[\s\S]*Nước mặn/)
  })
})
