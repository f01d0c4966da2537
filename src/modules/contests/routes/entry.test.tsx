import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { openedContest, sentEntry, someEntry } from '../factory.ts'
import { paths } from '../paths.ts'
import { listCategories } from '../queries/categories.ts'

const db = await testDatabase()
const files = aStore()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const desk = deskOf(db, officer, { files })
const reader = deskOf(db, undefined, { files })
const editor = deskOf(db, await anOfficial(db, 'editor', 'tinh-tra-vinh'), { files })
const contest = await openedContest(db, officer, now)
const [category] = await listCategories(db, contest)
const enter = '/cuoc-thi/cuoc-thi-viet-guong-sang-quanh-ta-2024/du-thi'
const pdf = (text: string) => new File([`%PDF-1.7\n%âãÏÓ\n1 0 obj (${text}) endobj\n%%EOF\n`], 'Bai cua Gam.pdf')
const { language: _, ...sent } = { ...someEntry, categoryId: category!.id }

describe('entering a contest', () => {
  test('without an account, in each language; faults stand at their fields and what was typed stays', async () => {
    for (const path of [enter, `/km${enter}`, `/en${enter}`]) assert.equal((await reader.request(path)).status, 200)
    const refused = await reader.post(enter, { ...sent, title: '', licence: '' })
    assert.equal(refused.status, 422)
    const page = await refused.text()
    assert.match(page, /id="title-error"/)
    assert.match(page, /id="licence-error"/)
    assert.match(page, /value="Lâm Thị Hồng Gấm"/)
  })

  test('gives a receipt under which its answer is read, beside those of tips', async () => {
    const { headers } = await reader.post(enter, sent)
    const address = headers.get('location')!
    assert.match(address, /\/tra-cuu\/DT-[0-9A-Y-]+\?moi=1$/)
    const page = await (await reader.request(address)).text()
    assert.match(page, /Chờ kiểm tra|chờ kiểm tra/)
    assert.doesNotMatch(page, /Hồng Gấm|0912/)
  })

  test('the desk sees who wrote it, what it resembles and what judges will see; an editor and the public see nothing', async () => {
    const { id } = await sentEntry(db, contest, now, { title: 'Chép lại', body: `Gấm kể: ${someEntry.body}` })
    const page = await (await desk.request(paths.entry(contest, id))).text()
    assert.match(page, /Lâm Thị Hồng Gấm/)
    assert.match(page, /Chiếc cầu tre của ông Tư<\/a>, <b>trùng 100%/)
    assert.match(page, /Giám khảo sẽ thấy[\s\S]*\[tên\] kể: Cứ cầu khỉ/)
    assert.equal((await editor.request(paths.entry(contest, id))).status, 404)
    assert.equal((await editor.request(paths.entries(contest))).status, 404)
    assert.doesNotMatch(await (await reader.request(enter.replace('/du-thi', ''))).text(), /Gấm|Chép lại/)
  })

  test('typed in from paper with its scan; a file that still tells the author is not let through', async () => {
    const paper = { ...sent, channel: 'post', sentOn: '03/06/2024', words: '', title: 'Bài giấy' }
    const without = await desk.post(paths.newEntry(contest), paper)
    assert.equal(without.status, 422)
    assert.match(await without.text(), /id="scan-error"/)
    const made = await desk.post(paths.newEntry(contest), { ...paper, scan: pdf('giay') })
    assert.equal(made.status, 303, await made.clone().text())
    const address = made.headers.get('location')!
    const telling = await desk.post(`${address}/nhan`, { version: '1', file: pdf('bai cua Lam Thi Hong Gam') })
    assert.equal(telling.status, 422)
    assert.match(await telling.text(), /Trong tệp vẫn còn tên tác giả/)
    assert.equal((await desk.post(`${address}/nhan`, { version: '1', file: pdf('da che') })).status, 303)
    assert.match(await (await desk.request(paths.entries(contest))).text(), /Bài giấy[\s\S]*Được chấm/)
  })
})
