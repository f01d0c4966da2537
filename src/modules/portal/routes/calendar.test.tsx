import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import ICAL from 'ical.js'
import { listAnniversaries } from '#modules/programmes/index.ts'
import { storedEntry } from '#modules/stories/factory.ts'
import { urlFor } from '#platform/database/roles.ts'
import { listenForChanges } from '#platform/listen.ts'
import { createLog } from '#platform/log.ts'
import { createPageCache } from '#platform/web/page-cache.ts'
import { portalOf, testDatabase, urlOf } from '#test/database.ts'
import { anOfficial, aStore } from '#test/world.ts'
import { storedPublishedStory } from '../factory.ts'
import { createPortal } from '../index.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const now = () => new Date('2024-06-11T02:00:00Z')
const pages = createPageCache()
const baseUrl = 'http://localhost'
const app = createPortal({ portalDb: portalOf(db), files: aStore(), pages, demo: false, baseUrl, now })
const idOf = async (key: string) => (await listAnniversaries(db, 'vi')).find((it) => it.key === key)!.id
const page = async (path: string) => {
  const answer = await app.request(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}
/** Ties a story to an anniversary’s day, as a newsroom that planned it does. */
const planned = async (storyId: string, key = 'bao-chi', on = '2024-06-21') => {
  const id = await storedEntry(db, officer, { on, anniversaryId: await idOf(key) })
  await db.updateTable('stories.calendar_entry').set({ story_id: storyId }).where('id', '=', id).execute()
  return id
}

describe('the public calendar', () => {
  let quiet: () => Promise<void>
  before(async () => {
    quiet = await listenForChanges(urlFor('gs_portal', urlOf(db)), pages, createLog('silent'))
  })
  after(() => quiet())
  const forgotten = async (address: string) => {
    for (let turn = 0; turn < 100 && pages.find(address); turn++) await wait(20)
    assert.equal(pages.find(address), undefined, `${address} is still kept`)
  }

  test('has the year’s days by month, by the moon too, with the stories told for them, in three languages', async () => {
    const story = await storedPublishedStory(db, { title: 'Người đưa tin của ấp', name: 'Kim Sa Vươn' })
    const khmer = { title: 'អ្នកនាំដំណឹង', language: 'km', originalId: story.id, exemplarId: story.exemplarId } as const
    await storedPublishedStory(db, khmer)
    await planned(story.id)
    await wait(200)
    const text = await page('/lich')
    assert.match(text, /<h2[^>]*>Tháng 4[\s\S]*18\/04\/2024[\s\S]*Giỗ Tổ[\s\S]*10\/3 âm lịch/)
    assert.match(text, /21\/06\/2024[\s\S]*Ngày Báo chí[\s\S]*lần thứ 99[\s\S]*Người đưa tin của ấp[\s\S]*Kim Sa Vươn/)
    assert.match(text, /11\/06\/2024[\s\S]{0,300}hôm nay/)
    assert.match(await page('/km/lich'), /ខែមិថុនា[\s\S]*អ្នកនាំដំណឹង/)
    assert.match(await page('/en/lich'), /June[\s\S]*Người đưa tin của ấp/)
    assert.doesNotMatch(await page('/lich?nam=2025'), /Người đưa tin của ấp/)
    assert.match(await page('/lich?nam=1900&x=1'), /năm 2024/)
    assert.match(await page('/sitemap.xml'), /localhost\/lich</)
  })

  test('says of itself to machines that each day is an event', async () => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await page('/lich'))![1]!
    const { itemListElement } = JSON.parse(data)
    const events = itemListElement.map(({ item }: { item: Record<string, unknown> }) => item)
    assert.ok(events.length > 25)
    const [day] = events.filter((it: { name: string }) => it.name.includes('Quốc khánh'))
    assert.deepEqual([day['@type'], day.startDate, day.location['@type']], ['Event', '2024-09-02', 'Place'])
  })

  test('is a calendar to subscribe to, whole for an independent reader, and its days keep their names for ever', async () => {
    const answer = await app.request('/lich.ics')
    assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8')
    const read = (text: string) => {
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
      return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
    }
    const days = read(await answer.text())
    assert.equal(new Set(days.map(({ uid }) => uid)).size, days.length)
    const tet = days.find(({ uid }) => uid === 'tet-nguyen-dan-2025@localhost')
    assert.deepEqual([tet?.summary, tet?.startDate.toString()], ['Tết Nguyên đán', '2025-01-29'])
    const khmer = read(await page('/lich.ics?tieng=km'))
    assert.deepEqual(
      khmer.map(({ uid }) => uid),
      days.map(({ uid }) => uid),
    )
    assert.match(khmer.find(({ uid }) => uid.startsWith('ok-om-bok'))!.summary, /អកអំបុក/)
  })

  test('is made anew when a day is announced or a story told for one goes out, and by no other story', async () => {
    const story = await storedPublishedStory(db, { title: 'Ngày mùa' })
    await wait(200)
    const addresses = ['/lich', '/lich.ics']
    for (const address of addresses) await page(address)
    await storedPublishedStory(db, { title: 'Chuyện khác', exemplarId: story.exemplarId })
    await wait(300)
    for (const address of addresses) assert.ok(pages.find(address), `${address} was thrown away for nothing`)
    const entry = await planned(story.id, 'quoc-khanh', '2024-09-02')
    await forgotten('/lich')
    assert.match(await page('/lich'), /Quốc khánh[\s\S]*Ngày mùa/)
    await db.updateTable('stories.calendar_entry').set({ story_id: null }).where('id', '=', entry).execute()
    await forgotten('/lich')
    assert.doesNotMatch(await page('/lich'), /Ngày mùa/)
    await page('/lich.ics')
    const said = { on_day: '2024-11-14', to_confirm: false }
    await db
      .updateTable('programmes.anniversary_day')
      .set(said)
      .where('anniversary_id', '=', await idOf('ok-om-bok'))
      .where('year', '=', 2024)
      .execute()
    for (const address of addresses) await forgotten(address)
    assert.match(await page('/lich'), /14\/11\/2024[\s\S]*Ok Om Bok/)
  })

  test('tells of nobody whose consent was withdrawn', async () => {
    const story = await storedPublishedStory(db, { title: 'Bà Sáu nấu cơm', name: 'Kim Thị Sáu' })
    await planned(story.id, 'gia-dinh', '2024-06-28')
    await wait(200)
    assert.match(await page('/lich'), /Bà Sáu nấu cơm/)
    const gone = { withdrawn_on: '2024-06-01', withdrawn_at: new Date('2024-06-01T00:00:00Z') }
    await db.updateTable('exemplars.consent').set(gone).where('id', '=', story.consentId).execute()
    await forgotten('/lich')
    assert.doesNotMatch(await page('/lich'), /Bà Sáu nấu cơm|Kim Thị Sáu/)
  })
})
