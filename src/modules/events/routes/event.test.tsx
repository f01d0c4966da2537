import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedEvent } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const desk = deskOf(db, officer)
const strange = deskOf(db, await anOfficial(db, 'officer', 'xa-hoa-an'))
const told = {
  ...{ kind: 'exchange', way: 'in_person', withinName: '', title: 'Giao lưu với người giữ rừng', summary: '' },
  ...{ on: '20/6/2024', from: '8h', to: '10h', lastDay: '', place: 'Trường THCS', link: '', audience: 'Học sinh' },
  ...{ isPublic: '1', itemTime: ['', ''], itemTitle: ['', ''], itemWho: ['', ''] },
}

describe('the pages of events', () => {
  test('one is planned with a fault mended, somebody is asked to appear, it is announced and found on the list', async () => {
    const refused = await desk.post(paths.create(), { ...told, title: '', itemWho: ['Bà Út', ''] })
    assert.equal(refused.status, 422)
    const page = await refused.text()
    assert.match(page, /href="#title"[^>]*>Tên sự kiện: hãy nhập mục này/)
    assert.match(page, /value="Bà Út"/)
    const nameless = await (await desk.post(paths.create(), { ...told, itemWho: ['Bà Út', ''] })).text()
    assert.match(nameless, /id="itemTitle\.0"[^>]*aria-invalid="true"/)
    const { headers } = await desk.post(paths.create(), told)
    const address = headers.get('location')!
    const id = address.split('/').at(-1)!

    const exemplarId = await storedRecognised(db, officer, { name: 'Thạch Sa Rương' })
    assert.match(await (await desk.request(paths.appearances(id, 'thach'))).text(), /Thạch Sa Rương/)
    assert.equal((await desk.post(paths.appearances(id), { exemplarId })).headers.get('location'), `${address}#guong`)
    assert.match(await (await desk.request(address)).text(), /Thạch Sa Rương[\s\S]*Hiện tên trên cổng/)
    assert.equal((await desk.post(paths.announce(id), { version: '2' })).status, 303)
    const shown = await (await desk.request(address)).text()
    assert.match(shown, /Đã công bố[\s\S]*Xem trang công khai/)
    assert.match(await (await desk.request(paths.list())).text(), /Sắp diễn ra[\s\S]*Giao lưu với người giữ rừng/)
    const late = await desk.post(paths.cancel(id), { version: '1', reason: 'Mưa' })
    assert.equal(late.status, 409)
  })

  test('another unit sees nothing of it', async () => {
    const id = await storedEvent(db, officer, { title: 'Gặp mặt kín' })
    for (const path of [paths.show(id), paths.edit(id), paths.appearances(id)])
      assert.equal((await strange.request(path)).status, 404)
    assert.doesNotMatch(await (await strange.request(paths.list())).text(), /Gặp mặt kín/)
  })
})
