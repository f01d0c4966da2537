import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedEvent } from '#modules/events/factory.ts'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { keptRecords } from '#modules/exemplars/index.ts'
import { unitId } from '../seed.ts'
import { scopeOf } from '#platform/access/index.ts'
import { listKept } from '#platform/web/moved.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { someLines, storedReform } from '../factory.ts'
import { paths } from '../paths.ts'
import { listUnitsOn } from '../queries.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const desk = deskOf(db, admin)
const words = { name: 'Sắp xếp hai xã', document: 'Nghị quyết 12/NQ-HĐND ngày 01/7/2024', on: '01/09/2024' }
const count = async () => (await db.selectFrom('units.reform').select('id').execute()).length

describe('the pages of a reform of units', () => {
  test('a pasted reform is looked at first: who becomes whom, and what moves along', async () => {
    await storedExemplar(db, officer, { unitKey: 'xa-chau-dien' })
    const id = newId(now)
    const sent = await desk.post(paths.newReform(), { id, ...words, lines: someLines })
    assert.equal(sent.status, 303)
    assert.equal(sent.headers.get('location'), paths.reform(id))
    const page = (await (await desk.request(paths.reform(id))).text())
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
    assert.match(page, /Xã Châu Hòa 29999 mới Xã Châu Điền, Xã Hòa Ân 4 1 1 /)
    assert.match(page, /2 đơn vị kết thúc 1 đơn vị mới/)
    assert.match(await (await desk.request(paths.reforms())).text(), /Sắp xếp hai xã/)
  })

  test('each number opens its list, as far as the reader may see it; what units kept that ended before is in it', async () => {
    const shut = await storedExemplar(db, officer, { unitKey: 'xa-hoa-an', subject: { name: 'Người kín' } })
    await storedEvent(db, officer, { title: 'Giao lưu nghề dệt chiếu' })
    const id = await storedReform(db, admin, now)
    const page = await (await desk.request(paths.reform(id))).text()
    const links = [...page.matchAll(/href="([^"]*dang-giu[^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
    const listOf = async (key: string) =>
      await (await desk.request(links.find((it) => it.includes(`/${key}?`))!)).text()
    assert.match(await listOf('events'), /Giao lưu nghề dệt chiếu/)
    assert.match(await listOf('quota'), /<a href="\/lam-viec\/don-vi\/xa-[a-z-]+">[^<]+: 2<\/a>/)
    assert.match(await listOf('posts'), /chuc-danh">[^<]+, /)
    for (const href of links) assert.equal((await desk.request(href)).status, 200, href)
    assert.match(await listOf('records'), /Người kín/)
    const seen = await listKept(keptRecords)(db, {
      ...{ actor: admin, scope: scopeOf(admin, [shut]), unitIds: [unitId('xa-hoa-an')], day: '2024-08-31' },
    })
    assert.deepEqual(seen, [])
    assert.equal((await desk.request(paths.movedList(id, 'khong-co', [unitId('xa-hoa-an')]))).status, 404)
    assert.equal((await deskOf(db, officer).request(links[0]!)).status, 404)
  })

  test('each line that cannot be read is named by its number; nothing is kept, nothing typed is lost', async () => {
    const before = await count()
    const lines = `${someLines}\nXã Không Có; sáp nhập; toàn bộ; Xã Châu Hòa\nXã Tam Ngãi; biến mất; ; Xã Châu Hòa`
    const answer = await desk.post(paths.newReform(), { id: newId(now), ...words, lines })
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, /Dòng 3: không có đơn vị này/)
    assert.match(page, /Dòng 4: không rõ việc/)
    assert.match(page, /«biến mất»/)
    assert.ok(page.includes('Xã Tam Ngãi; biến mất'))
    assert.equal(await count(), before)
  })

  test('a draft with a fault cannot be committed, and says which unit is at fault', async () => {
    const id = await storedReform(db, admin, now, { lines: 'Xã Tam Ngãi; chia; một phần; Xã Thông Hòa' })
    const page = await (await desk.request(paths.reform(id))).text()
    assert.match(page, /Xã Tam Ngãi/)
    assert.match(page, /chỉ chia một phần/)
    assert.match(page, /disabled/)
    assert.equal((await desk.post(paths.commitReform(id), { version: '1' })).status, 409)
  })

  test('is committed once, and is then law of the register', async () => {
    const id = await storedReform(db, admin, now)
    assert.equal((await desk.post(paths.commitReform(id), { version: '1' })).status, 303)
    assert.match(await (await desk.request(paths.reform(id))).text(), /Đã áp dụng/)
    assert.equal((await desk.post(paths.commitReform(id), { version: '2' })).status, 409)
    assert.ok((await listUnitsOn(db, '2024-09-01', ['commune'])).some(({ name }) => name === 'Xã Châu Hòa'))
  })

  test('only the administrator of the province may draft one; others may not even see the form', async () => {
    const other = deskOf(db, officer)
    assert.equal((await other.request(paths.newReform())).status, 403)
    assert.equal((await other.post(paths.newReform(), { id: newId(now), ...words, lines: someLines })).status, 403)
  })
})
