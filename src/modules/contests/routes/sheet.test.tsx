import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addPost, findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { judgedContest, judgingDay, resultsDay, scored, sheetOf } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const files = aStore()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const [one, two] = [await anOfficial(db, 'judge', 'tinh-tra-vinh'), await mighty()]
const author = 'Khuông Thị Quỳm Xoẻn'
const entry = {
  ...{ authorName: [author], groupName: 'Nhóm Gụt Bèo', title: 'Chị Quỳm Xoẻn kể', contact: '0912 345 678' },
  body: `Tôi là KHUONG THI QUYM XOEN, nhóm Gụt Bèo. Cứ cầu nào gãy là ông vác tre tới thay. Cô Xoẻn ghi.`,
}
const { id, entryIds } = await judgedContest(db, { officer, judges: [one, two], now, entries: [entry, {}] })
const deskFor = (actor: Actor, day = judgingDay) => deskOf(db, actor, { now: day, files })
const secret = /Quỳm|Quym|QUYM|Xoẻn|XOEN|Gụt Bèo|0912/

/** A judge who is an officer, a head, an editor and the administrator of the unit that holds the contest as well. */
async function mighty(): Promise<Actor> {
  const judge = await anOfficial(db, 'judge', 'tinh-tra-vinh')
  for (const role of ['officer', 'head', 'editor', 'inspector', 'admin'] as const)
    await addPost(db, { officialId: judge.id, role, unitId: unitId('tinh-tra-vinh'), title: role, from: '2023-01-01' })
  return (await findActorById(db, judge.id, '2024-07-01'))!
}

describe('judging without names', () => {
  test('a judge of every post there is sees the entry without its authors, and reaches it nowhere else', async () => {
    const desk = deskFor(two)
    const sheet = paths.sheet(await sheetOf(db, entryIds[0]!, two.id))
    const page = await (await desk.request(sheet)).text()
    assert.match(page, /Cứ cầu nào gãy/)
    assert.match(page, /\[tên\]/)
    assert.doesNotMatch(page, secret)
    const shut = [paths.entries(id), paths.entry(id, entryIds[0]!), paths.judging(id), paths.minutes(id, 'docx')]
    for (const path of shut) assert.equal((await desk.request(path)).status, 404, path)
    for (const path of [paths.show(id), paths.queue(), '/lam-viec', '/lam-viec/nhat-ky', '/lam-viec/tim?q=quym+xoen'])
      assert.doesNotMatch(await (await desk.request(path)).text(), secret, path)
    const post = { version: '1', reason: 'x' }
    assert.equal((await desk.post(paths.refuse(id, entryIds[0]!), post)).status, 404)
  })

  test('nobody but its judge opens a sheet; faults stand at their points, what was given stands', async () => {
    const sheet = paths.sheet(await sheetOf(db, entryIds[0]!, one.id))
    for (const actor of [two, officer]) assert.equal((await deskFor(actor).request(sheet)).status, 404)
    const desk = deskFor(one)
    const refused = await desk.post(sheet, { noConflict: 'on' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /href="#points\.[0-9a-f-]+"[^>]*>Nội dung: /)
  })

  test('until all are done the organiser sees how many judged, and no points; then the places', async () => {
    const desk = deskFor(officer)
    await scored(db, id, entryIds[0]!, one, [59, 31])
    const early = await (await desk.request(paths.judging(id))).text()
    assert.match(early, /1\/2/)
    assert.doesNotMatch(early, />90<|>59<|Giải Nhất/)
    await scored(db, id, entryIds[1]!, one, [20, 20])
    await scored(db, id, entryIds[0]!, two, [59, 31])
    await scored(db, id, entryIds[1]!, two, [20, 21])
    const sheet = paths.sheet(await sheetOf(db, entryIds[1]!, two.id))
    const own = await (await deskFor(two).request(sheet)).text()
    assert.match(own, /Điểm bạn cho[\s\S]*Sửa điểm đã cho/)
    const second = /name="(points\.[0-9a-f-]+)"[^>]*value="21"/.exec(own)![1]!
    const first = /name="(points\.[0-9a-f-]+)"[^>]*value="20"/.exec(own)![1]!
    const correction = { [first]: '20', [second]: '20', why: '' }
    const fix = paths.correctPoints(sheet.split('/').at(-1)!)
    assert.match(await (await deskFor(two).post(fix, correction)).text(), /id="sua-why"[^>]*aria-invalid="true"/)
    assert.equal((await deskFor(two).post(fix, { ...correction, why: 'Cộng nhầm' })).status, 303)
    const late = await (await desk.request(paths.judging(id))).text()
    assert.match(late, /Điểm đã sửa[\s\S]*20 \+ 21 = 41[\s\S]*20 \+ 20 = 40[\s\S]*Cộng nhầm[\s\S]*>90<[\s\S]*Giải Nhất/)
    assert.match(late, /Thể lệ ghi công bố kết quả ngày 15\/08\/2024/)
    const version = /name="version" value="(\d+)"/.exec(late)![1]!
    const tooSoon = await desk.post(paths.announce(id), { version })
    assert.match(await tooSoon.text(), /Chưa đến ngày công bố kết quả/)
    assert.equal((await deskFor(officer, resultsDay).post(paths.announce(id), { version })).status, 303)
    const open = await (await desk.request('/cuoc-thi/cuoc-thi-viet-guong-sang-quanh-ta-2024')).text()
    assert.match(open, /Giải Nhất[\s\S]*Khuông Thị Quỳm Xoẻn/)
    assert.doesNotMatch(open, /Bài 2|0912/)
    assert.equal((await desk.request(paths.minutes(id, 'docx'))).status, 200)
  })
})
