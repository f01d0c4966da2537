import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { HtmlValidate } from 'html-validate'
import ICAL from 'ical.js'
import { storedEvent, versionOf } from '#modules/events/factory.ts'
import { cancelEvent } from '#modules/events/index.ts'
import { storedRecognised } from '#modules/replication/factory.ts'
import { urlFor } from '#platform/database/roles.ts'
import { listenForChanges } from '#platform/listen.ts'
import { createLog } from '#platform/log.ts'
import { createPageCache } from '#platform/web/page-cache.ts'
import { portalOf, testDatabase, urlOf } from '#test/database.ts'
import { anOfficial, aStore } from '#test/world.ts'
import { createPortal } from '../index.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const now = () => new Date('2024-06-11T02:00:00Z')
const pages = createPageCache()
const app = createPortal({
  ...{ portalDb: portalOf(db), files: aStore(), pages, demo: false, baseUrl: 'http://localhost', now },
})
app.onError((error, c) => c.text(error.message, 'status' in error ? (error.status as 404) : 500))
const page = async (path: string, status = 200) => {
  const answer = await app.request(path)
  assert.equal(answer.status, status, path)
  return answer.text()
}
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
const past = { startsAt: new Date('2024-05-20T01:00:00Z'), endsAt: new Date('2024-05-20T03:00:00Z') }

describe('the public pages of events', () => {
  let quiet: () => Promise<void>
  before(async () => {
    quiet = await listenForChanges(urlFor('gs_portal', urlOf(db)), pages, createLog('silent'))
  })
  after(() => quiet())
  const forgotten = async (address: string) => {
    for (let turn = 0; turn < 100 && pages.find(address); turn++) await wait(20)
    assert.equal(pages.find(address), undefined, `${address} is still kept`)
  }

  test('show what is announced and what took place, with who agreed to be shown; nothing of a draft', async () => {
    const shown = await storedRecognised(db, officer, { name: 'Thạch Sa Rương' })
    const hidden = await storedRecognised(db, officer, { name: 'Kim Thị Ẩn', onPortal: false })
    await storedEvent(db, officer, { state: 'announced', title: 'Gặp người trồng dừa', exemplarIds: [shown, hidden] })
    await storedEvent(db, officer, { state: 'closed', title: 'Gặp người dệt chiếu', ...past })
    await storedEvent(db, officer, { title: 'Còn soạn thảo' })
    await storedEvent(db, officer, { state: 'announced', title: 'Họp nội bộ', isPublic: false })
    for (const path of ['/su-kien', '/km/su-kien', '/en/su-kien']) {
      const text = await page(path)
      assert.match(text, /Gặp người trồng dừa[\s\S]*Gặp người dệt chiếu/)
      assert.doesNotMatch(text, /Còn soạn thảo|Họp nội bộ/)
    }
    const one = await page('/su-kien/gap-nguoi-trong-dua')
    assert.match(one, /20\/06\/2024 08:00 – 10:30[\s\S]*Thạch Sa Rương[\s\S]*Khai mạc/)
    assert.doesNotMatch(one, /Kim Thị Ẩn/)
    assert.match(await page('/sitemap.xml'), /su-kien\/gap-nguoi-trong-dua</)
    assert.match(await page('/'), /Gặp người trồng dừa/)
    const html = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
    const report = await html.validateString(one)
    assert.deepEqual(
      report.results.flatMap((it) => it.messages.map(({ message }) => message)),
      [],
    )
  })

  test('an event whose words name somebody is gone with their consent, and back without the name', async () => {
    const exemplarId = await storedRecognised(db, officer, { name: 'Lâm Thị Hồng' })
    await storedEvent(db, officer, { state: 'announced', title: 'Nghe bà Lâm Thị Hồng kể', exemplarIds: [exemplarId] })
    const path = '/su-kien/nghe-ba-lam-thi-hong-ke'
    await wait(200)
    assert.match(await page(path), /Lâm Thị Hồng/)
    const gone = { withdrawn_on: '2024-06-01', withdrawn_at: new Date('2024-06-01T00:00:00Z') }
    await db.updateTable('exemplars.consent').set(gone).where('exemplar_id', '=', exemplarId).execute()
    await forgotten(path)
    await page(path, 404)
    assert.doesNotMatch(await page('/su-kien'), /Lâm Thị Hồng/)
    assert.doesNotMatch(await page('/su-kien.ics'), /Lâm Thị Hồng/)
  })

  test('are a calendar for an independent reader; what is called off says so there, on its page and to machines', async () => {
    const id = await storedEvent(db, officer, { state: 'announced', title: 'Hội thi; giao lưu, kể chuyện' })
    await wait(200)
    const [before] = eventsIn(await page('/su-kien.ics')).filter(({ uid }) => uid.startsWith(id))
    assert.equal(before?.summary, 'Hội thi; giao lưu, kể chuyện')
    assert.equal(before?.startDate.toJSDate().toISOString(), '2024-06-20T01:00:00.000Z')
    assert.equal(before?.location, 'Hội trường UBND xã')
    const path = '/su-kien/hoi-thi-giao-luu-ke-chuyen'
    await page(path)
    const version = await versionOf(db, id)
    await cancelEvent({ db, actor: officer, now: now() }, { id, version, reason: 'Bão vào đất liền' })
    await forgotten(path)
    await forgotten('/su-kien.ics')
    const [after] = eventsIn(await page(`${path}.ics`))
    assert.equal(after?.component.getFirstPropertyValue('status'), 'CANCELLED')
    const text = await page(path)
    assert.match(text, /Sự kiện đã hủy[\s\S]*Bão vào đất liền/)
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)![1]!)
    assert.deepEqual(
      [data['@type'], data.eventStatus, data.location.name],
      ['Event', 'https://schema.org/EventCancelled', 'Hội trường UBND xã'],
    )
  })
})
