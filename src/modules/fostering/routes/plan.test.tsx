import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const desk = deskOf(db, officer)
const strange = deskOf(db, await anOfficial(db, 'officer', 'xa-an-phu-tan'))
const pdf = () =>
  new File(['%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF'], 'so.pdf', { type: 'application/pdf' })

describe('the pages of fostering', () => {
  test('a plan is opened from the record, and the list then shows it', async () => {
    const id = await storedExemplar(db, officer, { subject: { name: 'Kim Thị Nhiên' } })
    assert.match(await (await desk.request(paths.list('unfostered'))).text(), /Kim Thị Nhiên/)
    const fields = { mentor: 'Ông Tài', goal: 'Đủ minh chứng', startedOn: '5/6/2024', reviewOn: '5/9/2024' }
    const refused = await desk.post(paths.open(id), { ...fields, goal: '' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /href="#goal"[^>]*>Cần đạt điều gì: hãy nhập mục này[\s\S]*value="Ông Tài"/)
    const done = await desk.post(paths.open(id), fields)
    assert.equal(done.status, 303)

    assert.match(await (await desk.request(done.headers.get('location')!)).text(), /<h1>Kim Thị Nhiên/)
    assert.match(await (await desk.request(paths.list())).text(), /Kim Thị Nhiên/)
    assert.match(await (await desk.request(`/lam-viec/dien-hinh/${id}`)).text(), /id="boi-duong"/)
  })

  test('the file of a refused form is kept, so that it need not be sent again', async () => {
    const { id, weaknessId } = await storedPlan(db, officer)
    const closing = { version: '1', remediedOn: '12/06/2024', file: pdf() }
    const refused = await desk.post(paths.closeWeakness(id, weaknessId), closing)
    const page = await refused.text()
    assert.equal(refused.status, 422)
    assert.match(page, new RegExp(`href="#close-${weaknessId}-remediedOn"`))
    const fileId = /name="fileId" value="([^"]+)"/.exec(page)?.[1]
    const done = await desk.post(paths.closeWeakness(id, weaknessId), {
      ...{ version: '1', remediedOn: '10/06/2024', fileId: fileId! },
    })
    assert.equal(done.status, 303)
    assert.match(await (await desk.request(paths.show(id))).text(), /Đã khắc phục 10\/06\/2024/)
  })

  test('a stale form shows both texts and goes through when sent again', async () => {
    const { id } = await storedPlan(db, officer)
    const noted = (weakness: string, version: string) =>
      desk.post(paths.weakness(id), { version, weakness, remedy: 'Kèm mỗi tháng', dueOn: '' })
    await noted('Thiếu ảnh trước và sau', '1')
    const stale = await noted('Chưa có số liệu', '1')
    const page = await stale.text()
    assert.equal(stale.status, 409)
    assert.match(page, /versus[\s\S]*Chưa có số liệu[\s\S]*Thiếu ảnh trước và sau/)
    assert.equal((await noted('Chưa có số liệu', /name="version" value="(\d+)"/.exec(page)![1]!)).status, 303)
  })

  test('another commune finds no plan, no form and no list of it', async () => {
    const { id, exemplarId, weaknessId } = await storedPlan(db, officer)
    for (const path of [paths.show(id), paths.open(exemplarId)]) assert.equal((await strange.request(path)).status, 404)
    const closing = { version: '1', remediedOn: '10/06/2024', file: pdf() }
    assert.equal((await strange.post(paths.closeWeakness(id, weaknessId), closing)).status, 404)
    assert.doesNotMatch(await (await strange.request(paths.list())).text(), new RegExp(id))
  })
})
