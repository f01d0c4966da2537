import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import ICAL from 'ical.js'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { storedEntry, storedStory } from '../factory.ts'
import { paths } from '../paths.ts'
import { addPlan } from '../repository/release.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const elsewhere = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const desk = deskOf(db, officer)
const program = deskOf(db, undefined)
const form = () => ({ submission: newId(), unitId: unitId('xa-chau-dien') })
const addressIn = (page: string) =>
  /value="http:\/\/localhost(\/lich-ban-bien-tap\/[\w-]+\/[\w-]{43}\.ics)"/.exec(page)?.[1]
const made = async () => addressIn(await (await desk.post(paths.followCalendar(), form())).text())!
const events = async (path: string) => {
  const answer = await program.request(path)
  assert.equal(answer.status, 200)
  const calendar = new ICAL.Component(
    ICAL.parse(await answer.text()) as ConstructorParameters<typeof ICAL.Component>[0],
  )
  return calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
}

describe('the calendar of a desk in a calendar program', () => {
  test('has what is planned, what goes out by the clock and the feasts, without an account, read by another library', async () => {
    await storedEntry(db, officer, { on: '2024-06-21', what: 'Người đưa tin của ấp' })
    await storedEntry(db, elsewhere, { unitId: unitId('xa-an-phu-tan'), on: '2024-06-22', what: 'Chuyện nơi khác' })
    const storyId = await storedStory(db, officer, { title: 'Bài hẹn giờ', state: 'approved' })
    await addPlan(db, storyId, { for: new Date('2024-06-20T23:30:00Z'), by: officer.id, at: now })
    const found = await events(await made())
    const planned = found.find(({ summary }) => summary === 'Người đưa tin của ấp')!
    assert.equal(planned.startDate.toString(), '2024-06-21')
    assert.match(String(planned.component.getFirstPropertyValue('url')), /\/lam-viec\/bien-tap\/lich\//)
    const release = found.find(({ summary }) => summary === 'Tự đăng: Bài hẹn giờ')!
    assert.equal(release.startDate.toJSDate().toISOString(), '2024-06-20T23:30:00.000Z')
    assert.ok(found.some(({ summary }) => /Báo chí/.test(summary)))
    assert.ok(!found.some(({ summary }) => summary === 'Chuyện nơi khác'))
  })

  test('the address is shown once and told to no cache; a form sent twice made it once', async () => {
    const sent = form()
    const first = addressIn(await (await desk.post(paths.followCalendar(), sent)).text())!
    assert.equal((await desk.post(paths.followCalendar(), sent)).status, 303)
    const page = await (await desk.request(paths.followCalendar())).text()
    assert.equal(addressIn(page), undefined)
    assert.match(page, /Đang theo dõi/)
    const { headers } = await program.request(first)
    assert.deepEqual(
      [headers.get('cache-control'), headers.get('x-robots-tag')],
      ['private, no-store', 'noindex, nofollow'],
    )
  })

  test('a wrong secret, an ended address and an official without the post find nothing', async () => {
    const address = await made()
    for (const wrong of [address.replace(/\/[^/]+$/, `/${'a'.repeat(43)}.ics`), '/lich-ban-bien-tap/x/y.ics'])
      assert.equal((await program.request(wrong)).status, 404, wrong)
    const { id } = await db
      .selectFrom('stories.calendar_subscription')
      .select('id')
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow()
    await desk.post(paths.unfollowCalendar(id), { submission: newId() })
    assert.equal((await program.request(address)).status, 404)
    const again = await made()
    await db
      .updateTable('identity.post')
      .set({ valid_to: '2024-06-10' })
      .where('official_id', '=', officer.id)
      .execute()
    assert.equal((await program.request(again)).status, 404)
  })
})
