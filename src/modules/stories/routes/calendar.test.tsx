import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { exemplarPaths } from '#modules/exemplars/index.ts'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { storedEntry, storedShowable, storedStory } from '../factory.ts'
import { paths } from '../paths.ts'
import { listEntries, listOut } from '../queries/calendar.ts'
import { addPlan } from '../repository/release.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const desk = deskOf(db, officer)
const text = async (path: string, of = desk) => {
  const answer = await of.request(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}
const june = paths.calendar('2024-06')
const span = { from: '2024-06-01', to: '2024-07-01' }

describe('the editorial calendar', () => {
  test('has the month’s anniversaries with their lunar date and round years, what is planned, goes out and is out', async () => {
    const exemplarId = await storedShowable(db, officer, 'Kim Sa Vươn')
    await storedEntry(db, officer, { on: '2024-06-21', what: 'Người đưa tin của ấp', exemplarId })
    const storyId = await storedStory(db, officer, {
      title: 'Bài hẹn giờ',
      state: 'approved',
      exemplarIds: [exemplarId],
    })
    await addPlan(db, storyId, { for: new Date('2024-06-20T23:30:00Z'), by: officer.id, at: now })
    await storedStory(db, officer, { title: 'Bài đã ra', state: 'published', exemplarIds: [exemplarId] })
    const page = await text(june)
    assert.match(
      page,
      /Thứ sáu, 21\/06\/2024[\s\S]*16\/5 âm lịch[\s\S]*Ngày Báo chí[\s\S]*Người đưa tin của ấp[\s\S]*Kim Sa Vươn[\s\S]*06:30[\s\S]*Bài hẹn giờ/,
    )
    assert.match(page, /01\/06\/2024[\s\S]*Đã đăng[\s\S]*Bài đã ra/)
    assert.match(await text(paths.calendar('2025-02')), /Năm chẵn: 95 năm/)
    assert.match(await text(`${june}&khoang=quy`), /Quý 2\/2024[\s\S]*Giải phóng miền Nam[\s\S]*Ngày Báo chí/)
    assert.equal((await desk.request(`${paths.calendar()}?thang=2024-13&khoang=x`)).status, 200)
  })

  test('another desk sees none of it, nor the page of what is planned', async () => {
    const id = await storedEntry(db, officer, { what: 'Chuyện riêng của Châu Điền' })
    const other = deskOf(db, stranger)
    assert.doesNotMatch(await text(june, other), /Chuyện riêng|Người đưa tin|Bài hẹn giờ|Bài đã ra/)
    assert.equal((await other.request(paths.entry(id))).status, 404)
  })

  test('who is closed to a reader is on no line of it, by the entry or by its story', async () => {
    const shut = await storedShowable(db, officer, 'Người Bị Đóng')
    const storyId = await storedStory(db, officer, { state: 'published', exemplarIds: [shut] })
    const named = await storedEntry(db, officer, { exemplarId: shut })
    const tied = await storedEntry(db, officer)
    await db.updateTable('stories.calendar_entry').set({ story_id: storyId }).where('id', '=', tied).execute()
    const ids = async (closed: string[]) => {
      const scope = scopeOf(officer, closed)
      const [entries, out] = [await listEntries(db, scope, span, 'vi'), await listOut(db, scope, span, 100)]
      return [...entries, ...out].map(({ id }) => id)
    }
    const all = await ids([])
    for (const id of [named, tied, storyId]) assert.ok(all.includes(id), id)
    const open = await ids([shut])
    for (const id of [named, tied, storyId]) assert.ok(!open.includes(id), id)
  })

  test('what is planned from a day goes on to a story that is begun with its words, and is done when that is out', async () => {
    const exemplarId = await storedShowable(db, officer, 'Thạch Sô Phone')
    assert.match(
      await text(paths.planEntry({ ngay: '21/06/2024', tim: 'so phone', 'dien-hinh': exemplarId })),
      /value="21\/06\/2024"[\s\S]*Thạch Sô Phone/,
    )
    const form = { unitId: unitId('xa-chau-dien'), on: '21/06/2024', what: 'Ông Phone giữ rừng', exemplarId }
    const refused = await desk.post(paths.planEntry(), { ...form, what: '' })
    assert.match(await refused.text(), /id="what-error"/)
    const entry = (await desk.post(paths.planEntry(), form)).headers.get('location')!
    const page = await text(entry)
    assert.ok(page.includes(exemplarPaths.show(exemplarId)))
    const begin = /href="([^"]*\?lich=[^"]*)"/.exec(page)![1]!
    const begun = await text(begin)
    assert.match(begun, /value="Ông Phone giữ rừng"/)
    assert.match(begun, new RegExp(`value="${exemplarId}"[^>]*checked|checked[^>]*value="${exemplarId}"`))
    const entryId = entry.split('/').at(-1)!
    await desk.post(paths.create(), { ...{ unitId: form.unitId, title: form.what, exemplars: exemplarId, entryId } })
    assert.match(await text(entry), /Đang viết/)
    await db.updateTable('stories.story').set({ state: 'published' }).where('title', '=', form.what).execute()
    assert.match(await text(june), /tag ok">Đã đăng<\/span> <a href="[^"]*">Ông Phone giữ rừng/)
    const moved = await desk.post(`${entry}/doi-ngay`, { version: '2', on: '10/06/2024' })
    assert.match(await moved.text(), /id="on-error"/)
  })
})
