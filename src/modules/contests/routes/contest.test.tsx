import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { someTerms } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const desk = deskOf(db, await anOfficial(db, 'officer', 'tinh-tra-vinh'))
const strange = deskOf(db, await anOfficial(db, 'officer', 'xa-hoa-an'))

describe('the pages of a contest', () => {
  test('drafted with its faults told at their fields, opened, amended: the public reads each step', async () => {
    const refused = await desk.post(paths.draft(), { ...someTerms, name: '', criterionPoints: ['60', ''] })
    assert.equal(refused.status, 422)
    const form = await refused.text()
    assert.match(form, /href="#name"[^>]*>Tên cuộc thi: /)
    assert.match(form, /value="Phóng sự"/)
    const unread = await desk.post(paths.draft(), { ...someTerms, criterionPoints: ['60', ''] })
    assert.match(await unread.text(), /id="criterionPoints\.1"[^>]*aria-invalid="true"/)

    const made = await desk.post(paths.draft(), someTerms)
    const address = made.headers.get('location')!
    const slug = '/cuoc-thi/cuoc-thi-viet-guong-sang-quanh-ta-2024'
    assert.equal((await desk.request(slug)).status, 404)
    assert.equal((await desk.post(`${address}/mo`, { version: '1' })).status, 303)
    const open = await (await desk.request(slug)).text()
    assert.match(open, /Đang nhận bài/)
    assert.match(open, /1 Giải Nhất: 5\.000\.000 đồng/)
    assert.match(open, /Bài có điểm cao hơn ở tiêu chí đứng trước/)

    const amended = { ...someTerms, version: '2', why: 'Lùi hạn vì mưa bão', closesOn: '10/07/2024' }
    assert.equal((await desk.post(`${address}/sua-doi`, amended)).status, 303)
    const after = await (await desk.request(`/km${slug}`)).text()
    assert.match(after, /Lùi hạn vì mưa bão[\s\S]*đến hết 30\/06\/2024[\s\S]*đến hết 10\/07\/2024/)
    assert.match(await (await desk.request('/cuoc-thi')).text(), /Gương sáng quanh ta/)
  })

  test('another unit’s desk sees nothing of it but what is public', async () => {
    const made = await desk.post(paths.draft(), { ...someTerms, name: 'Thi riêng' })
    const address = made.headers.get('location')!
    assert.equal((await strange.request(address)).status, 404)
    assert.doesNotMatch(await (await strange.request(paths.list())).text(), /Thi riêng/)
    assert.equal((await desk.request(`${address}/sua-doi`)).status, 404)
  })
})
