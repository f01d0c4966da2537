import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedNote, storedShowable, storedStory } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const orientation = await anOfficial(db, 'orientation', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const elsewhere = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const page = async (actor: Actor, path: string) => {
  const answer = await deskOf(db, actor).request(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

describe('notes of orientation', () => {
  test('a desk is asked to read one until somebody says that they did, and again once it is amended', async () => {
    const desk = deskOf(db, officer)
    const form = { unitId: unitId('tinh-tra-vinh'), subject: 'Mùa hạn mặn', body: 'Kể việc thật.\nNêu cách làm.' }
    const commission = deskOf(db, orientation)
    const said = { ...form, documentNo: '12-HD/BTGDV', validFrom: '10/06/2024', lastDay: '', units: '' }
    const refused = await commission.post(paths.issueOrientation(), { ...said, documentNo: '' })
    assert.match(await refused.text(), /id="documentNo-error"[\s\S]*Nêu cách làm/)
    const note = (await commission.post(paths.issueOrientation(), said)).headers.get('location')!
    assert.match(await page(officer, '/lam-viec'), /Đọc định hướng: Mùa hạn mặn[\s\S]*12-HD\/BTGDV/)
    assert.match(await page(officer, paths.orientations()), /Đang áp dụng[\s\S]*Mùa hạn mặn[\s\S]*Chưa đọc/)
    assert.match(await page(officer, paths.calendar('2024-06')), /Định hướng trong thời gian này[\s\S]*Mùa hạn mặn/)
    assert.doesNotMatch(await page(officer, paths.calendar('2024-05')), /Mùa hạn mặn/)
    assert.match(await page(officer, note), /Đã đọc<\/button>/)

    assert.equal((await desk.post(`${note}/da-doc`, { version: '1' })).status, 303)
    assert.doesNotMatch(await page(officer, '/lam-viec'), /Đọc định hướng: Mùa hạn mặn/)
    assert.match(await page(orientation, note), /1 trên \d+ bàn biên tập[\s\S]*Cán bộ officer/)
    assert.match(await page(elsewhere, '/lam-viec'), /Đọc định hướng: Mùa hạn mặn/)

    const amended = await commission.post(`${note}/sua`, { ...said, version: '1', body: 'Kể thêm số liệu.' })
    assert.equal(amended.status, 303)
    assert.match(await page(officer, '/lam-viec'), /Đọc định hướng: Mùa hạn mặn/)
    assert.match(await page(orientation, note), /0 trên \d+ bàn biên tập/)
    await commission.post(`${note}/thoi`, { version: '2', reason: 'Có văn bản mới' })
    assert.doesNotMatch(await page(officer, '/lam-viec'), /Đọc định hướng: Mùa hạn mặn/)
    assert.match(await page(officer, note), /Đã thôi áp dụng[\s\S]*Có văn bản mới/)
  })

  test('one for other units is not there for a desk; who has no post of orientation finds no form', async () => {
    const id = await storedNote(db, orientation, { subject: 'Riêng An Phú Tân', unitIds: [unitId('xa-an-phu-tan')] })
    assert.doesNotMatch(await page(officer, paths.orientations()), /Riêng An Phú Tân/)
    assert.equal((await deskOf(db, officer).request(paths.orientation(id))).status, 404)
    assert.equal((await deskOf(db, officer).request(paths.issueOrientation())).status, 403)
    assert.doesNotMatch(await page(elsewhere, paths.orientation(id)), /\/sua"|\/thoi"/)
  })

  test('stands beside a story while it is written, where it stresses the story’s field', async () => {
    const story = await storedStory(db, officer, { exemplarIds: [await storedShowable(db, officer)] })
    const [own, other] = [fieldId(6), fieldId(1)].map((it) => [{ fieldId: it, topicId: null }])
    await storedNote(db, orientation, { subject: 'Nhấn mạnh nông thôn', stress: own! })
    await storedNote(db, orientation, { subject: 'Nhấn mạnh ngành khác', stress: other! })
    const editor = await page(officer, paths.edit(story))
    assert.match(editor, /Định hướng cho bài này[\s\S]*Nhấn mạnh nông thôn/)
    assert.doesNotMatch(editor, /Nhấn mạnh ngành khác/)
  })
})
