import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedStory } from '#modules/stories/factory.ts'
import { listDeliveries } from '#modules/stories/queries/delivery.ts'
import { newId } from '#platform/ids.ts'
import { newToken } from '#platform/credentials/token.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { addMail, endMail } from '../repository/mail.ts'
import { addSubscriber, confirmSubscriber } from '../repository/subscriber.ts'
import { makeDigest } from './make-digest.ts'
import { noteReturned } from './note-returned.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const wish = { language: 'vi' as const, frequency: 'weekly' as const, fieldId: null, unitId: null }
let hour = 0

const reader = async () => {
  const id = newId()
  await addSubscriber(db, { id, email: `hoa-${id.slice(-6)}@vidu.vn`, token: newToken(), wish, at: now })
  await confirmSubscriber(db, id, now)
  return id
}
/** One more letter that the other server took. Gives its id. */
const sent = async (subscriberId: string) => {
  const at = new Date(now.getTime() + ++hour * 3_600_000)
  await addMail(db, { subscriberId, digestId: null, subject: 'Gương sáng', text: 'x', html: 'x', stories: [], at })
  const mail = await db
    .selectFrom('outreach.mail')
    .select('id')
    .where('subscriber_id', '=', subscriberId)
    .orderBy('queued_at', 'desc')
    .executeTakeFirstOrThrow()
  await endMail(db, mail.id, { state: 'sent', answer: '250 ok', at })
  return mail.id
}
const report = (mailId: string, status: string) =>
  new TextEncoder().encode(
    [
      ...[`Delivered-To: tra-lai+${mailId}@guong.example`, 'From: MAILER-DAEMON@vidu.vn', 'MIME-Version: 1.0'],
      ...['Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', '--b'],
      ...['Content-Type: text/plain', '', 'Undelivered.', '--b', 'Content-Type: message/delivery-status', ''],
      ...['Reporting-MTA: dns; mx.vidu.vn', '', 'Final-Recipient: rfc822; hoa@vidu.vn', 'Action: failed'],
      ...[`Status: ${status}`, 'Diagnostic-Code: smtp; 550 hoa@vidu.vn: no such user', '', '--b--', ''],
    ].join('\r\n'),
  )
const subscriber = (id: string) =>
  db.selectFrom('outreach.subscriber').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('mail that came back', () => {
  test('for good ends the subscription and erases the address; the trail and the outbox tell it without the address', async () => {
    const id = await reader()
    const mailId = await sent(id)
    assert.equal(await noteReturned({ db, now }, report(mailId, '5.1.1')), 'erased')
    const { state, email, left_reason } = await subscriber(id)
    assert.deepEqual([state, email, left_reason], ['left', null, 'bounced'])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual([entry.action, entry.actor_id], ['outreach.noteReturned', null])
    const mail = await db.selectFrom('outreach.mail').selectAll().where('id', '=', mailId).executeTakeFirstOrThrow()
    assert.deepEqual([mail.state, mail.returned_at], ['returned', now])
    assert.doesNotMatch(JSON.stringify([entry.input, mail.answer]), /@/)
    assert.match(await (await deskOf(db, admin).request('/lam-viec/phat-hanh/thu')).text(), /Bị trả lại/)
  })

  test('is counted on the ledger of each story that stood in it, once however often it is told', async () => {
    const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
    const storyId = await storedStory(db, officer, { state: 'published' })
    const monday = new Date('2024-06-10T02:00:00Z')
    await db
      .updateTable('stories.edition')
      .set({ published_at: new Date('2024-06-04T02:00:00Z') })
      .execute()
    const subscriberId = await reader()
    await makeDigest({ db, now: monday, baseUrl: 'http://localhost' }, 'weekly')
    const { id } = await db
      .selectFrom('outreach.mail')
      .select('id')
      .where('subscriber_id', '=', subscriberId)
      .executeTakeFirstOrThrow()
    await endMail(db, id, { state: 'sent', answer: '250 ok', at: now })
    for (const _ of [1, 2]) await noteReturned({ db, now }, report(id, '4.2.2'))
    const [line] = await listDeliveries(db, storyId)
    assert.deepEqual([line!.channel, line!.cameBack], ['mail', 1])
    assert.match(
      await (await deskOf(db, officer).request(`/lam-viec/bien-tap/${storyId}/da-phat`)).text(),
      /1 thư bị trả lại/,
    )
  })

  test('for now is borne twice in a row, and one that arrives in between begins the count anew', async () => {
    const id = await reader()
    const soft = async () => noteReturned({ db, now }, report(await sent(id), '4.4.1'))
    assert.deepEqual([await soft(), await soft()], ['noted', 'noted'])
    await sent(id)
    assert.deepEqual([await soft(), await soft()], ['noted', 'noted'])
    assert.equal((await subscriber(id)).state, 'active')
    assert.equal(await soft(), 'erased')
    assert.equal((await subscriber(id)).email, null)
  })

  test('told twice counts once; about no letter of ours, or in no report, it is nothing', async () => {
    const id = await reader()
    const once = report(await sent(id), '4.4.1')
    assert.deepEqual([await noteReturned({ db, now }, once), await noteReturned({ db, now }, once)], ['noted', 'known'])
    assert.equal(await noteReturned({ db, now }, report(newId(), '5.1.1')), 'known')
    assert.equal(await noteReturned({ db, now }, new TextEncoder().encode('Xin chào')), 'notOurs')
    assert.equal((await subscriber(id)).state, 'active')
  })
})
