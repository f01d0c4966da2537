import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { storedStory } from '#modules/stories/factory.ts'
import { createMailer, type Mailer } from '#platform/mail/mailer.ts'
import { testDatabase } from '#test/database.ts'
import { work } from '#test/worker.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { makeDigest } from '../commands/make-digest.ts'
import { sendMails } from '../jobs.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reader = deskOf(db, undefined)
const baseUrl = 'http://localhost'
const inbox: (ParsedMail & { sender: string; rcpt: string })[] = []
let busy = false
let mailer: Mailer
const server = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
  onRcptTo: (to, _, done) => {
    if (to.address.startsWith('khong-co')) return done(Object.assign(new Error('no such user'), { responseCode: 550 }))
    return done(busy ? Object.assign(new Error('try later'), { responseCode: 451 }) : undefined)
  },
  onData: (stream, session, done) => {
    const { mailFrom, rcptTo } = session.envelope
    simpleParser(stream).then((mail) => {
      inbox.push({ ...mail, sender: mailFrom ? mailFrom.address : '', rcpt: rcptTo[0]!.address })
      done()
    }, done)
  },
})
const states = async () =>
  (await db.selectFrom('outreach.mail').select('state').orderBy('queued_at').execute()).map(({ state }) => state)
const subscribers = () => db.selectFrom('outreach.subscriber').selectAll().orderBy('asked_at').execute()
const ask = (email: string, path = '/dang-ky-thu', more = {}) =>
  reader.post(path, { email, frequency: 'weekly', fieldId: '', unitId: '', ...more })
const send = () => sendMails.run({ db, now, mailer, baseUrl }, {})
const linkIn = (mail: ParsedMail, part: string) => new RegExp(`${baseUrl}(${part}[\\w-]+)`).exec(mail.text ?? '')![1]!
const monday = new Date('2024-06-10T02:00:00Z')

before(async () => {
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  const { port } = server.server.address() as AddressInfo
  mailer = createMailer({
    url: `smtp://127.0.0.1:${port}`,
    from: 'Gương Sáng <thu@vidu.vn>',
    bounces: 'tra-lai@vidu.vn',
  })
})
after(() => {
  mailer.close()
  return new Promise<void>((ok) => server.close(() => ok()))
})

describe('mail to readers', { concurrency: 1 }, () => {
  test('without a server it waits in the outbox; then one mail comes, and one tap on its link confirms', async () => {
    assert.match(await (await ask('ban-doc@vidu.vn')).text(), /Hãy mở hộp thư/)
    await work(db, { baseUrl })
    assert.deepEqual(await states(), ['waiting'])
    await send()
    await send()
    assert.equal(inbox.length, 1)
    const mail = inbox[0]!
    assert.deepEqual([mail.rcpt, mail.subject], ['ban-doc@vidu.vn', 'Xác nhận nhận thư Gương Sáng'])
    assert.ok(mail.text && mail.html, 'it has both parts')
    assert.match(mail.sender, /^tra-lai\+[0-9a-f-]{36}@vidu\.vn$/)
    assert.equal(mail.headers.has('list'), false, 'nobody leaves what they have not joined')
    const page = await (await reader.request(linkIn(mail, '/thu/xac-nhan/'))).text()
    assert.match(page, /Đã đăng ký/)
    const [kept] = await subscribers()
    assert.deepEqual([kept!.state, kept!.email], ['active', 'ban-doc@vidu.vn'])
    const texts = await db.selectFrom('outreach.mail').select(['text', 'html']).execute()
    assert.deepEqual(texts, [{ text: null, html: null }], 'words of what is over are kept no longer')
  })

  test('a wrong address is named at its field; the fourth asking of one day brings no mail; the answer tells nothing', async () => {
    for (const email of ['', 'x', 'a b@c.vn', 'a@b']) {
      const answer = await ask(email)
      assert.equal(answer.status, 422, email)
      assert.match(await answer.text(), /id="email-error"/, email)
    }
    const flooded = deskOf(db, undefined)
    const again = () =>
      flooded.post('/km/dang-ky-thu', { email: 'Khmer@vidu.vn', frequency: 'weekly', fieldId: '', unitId: '' })
    for (let at = 0; at < 5; at++) assert.match(await (await again()).text(), /សូមបើកប្រអប់សំបុត្រ/)
    await send()
    const mine = inbox.filter(({ rcpt }) => /^khmer@/i.test(rcpt))
    assert.equal(mine.length, 3)
    assert.equal(mine[0]!.subject, 'បញ្ជាក់ការទទួលសំបុត្រគំរូភ្លឺ')
    await reader.request(linkIn(mine[0]!, '/thu/xac-nhan/'))
    for (let at = 0; at < 7; at++) await again()
    assert.equal((await again()).status, 429)
  })

  test('the weekly digest comes whole in Vietnamese and Khmer, each once, with links and one click to leave', async () => {
    const vi = await storedStory(db, officer, { state: 'published', title: 'Vườn dừa sáp & con mương <mới>' })
    const km = await storedStory(db, officer, { state: 'published', language: 'km', title: 'ថ្នាក់រៀនពេលយប់' })
    const at = new Date('2024-06-05T02:00:00Z')
    await db.updateTable('stories.edition').set({ published_at: at }).where('story_id', 'in', [vi, km]).execute()
    assert.equal(await makeDigest({ db, now: monday, baseUrl }, 'weekly'), 2)
    assert.equal(await makeDigest({ db, now: monday, baseUrl }, 'weekly'), 0)
    assert.equal(await makeDigest({ db, now: monday, baseUrl }, 'monthly'), 0)
    inbox.length = 0
    await send()
    await send()
    const [first, second] = inbox.toSorted((a, b) => a.rcpt.localeCompare(b.rcpt))
    assert.equal(inbox.length, 2)
    assert.equal(first!.subject, 'Gương Sáng: chuyện mới 03/06–09/06/2024')
    assert.equal(second!.subject, 'គំរូភ្លឺ៖ រឿងថ្មី 03/06–09/06/2024')
    assert.match(first!.text!, /Vườn dừa sáp & con mương <mới>[\s\S]*http:\/\/localhost\/tin-bai\/vuon-dua-\w+\?tu=thu/)
    assert.match(first!.html as string, /Vườn dừa sáp &amp; con mương &lt;mới>/)
    assert.doesNotMatch(first!.text!, /ថ្នាក់/)
    assert.match(second!.text!, /ថ្នាក់រៀនពេលយប់[\s\S]*\/km\/tin-bai\//)
    const raw = (name: string) => first!.headerLines.find(({ key }) => key === name)?.line ?? ''
    assert.match(raw('list-unsubscribe'), /<http:\/\/localhost\/thu\/thoi\/[\w-]+>/)
    assert.match(raw('list-unsubscribe-post'), /List-Unsubscribe=One-Click/)
    const ledger = await db
      .selectFrom('stories.delivery')
      .select(['story_id', 'channel', 'place', 'recorded_by'])
      .execute()
    assert.deepEqual(
      ledger.map((it) => it.channel),
      ['mail', 'mail'],
    )
    assert.match(ledger[0]!.place!, /1 người nhận/)
  })

  test('who got a story is told in the next digest that it was taken down, without its title, and the ledger is settled', async () => {
    const story = (
      await db.selectFrom('stories.story').select('id').where('language', '=', 'vi').executeTakeFirstOrThrow()
    ).id
    await db
      .updateTable('stories.edition')
      .set({ ended_at: now, end_reason: 'taken_down', end_note: 'x' })
      .where('story_id', '=', story)
      .execute()
    await db.updateTable('stories.story').set({ state: 'taken_down' }).where('id', '=', story).execute()
    await db
      .updateTable('stories.delivery')
      .set({ due: 'recall', due_reason: 'taken_down', due_at: now })
      .where('story_id', '=', story)
      .execute()
    inbox.length = 0
    const next = { db, now: new Date('2024-06-17T02:00:00Z'), baseUrl }
    assert.equal(await makeDigest(next, 'weekly'), 1)
    await send()
    const waiting = await db.selectFrom('outreach.mail').select('id').where('state', '=', 'waiting').execute()
    if (waiting.length > 0)
      await db.updateTable('outreach.mail').set({ next_at: now }).where('state', '=', 'waiting').execute()
    await send()
    await makeDigest({ ...next, now: new Date('2024-06-24T02:00:00Z') }, 'weekly')
    assert.match(JSON.stringify(await db.selectFrom('outreach.mail_story').select('kind').execute()), /recalled/)
    const line = await db
      .selectFrom('stories.delivery')
      .selectAll()
      .where('story_id', '=', story)
      .executeTakeFirstOrThrow()
    assert.deepEqual([line.settled, line.settled_by], ['done', null])
    const told = await db.selectFrom('outreach.mail_story').select('kind').where('kind', '=', 'recalled').execute()
    assert.equal(told.length, 1, 'told once')
  })

  test('an address that nobody has is erased; a busy server is asked again later', async () => {
    await ask('khong-co@vidu.vn', '/en/dang-ky-thu')
    await send()
    const gone = (await subscribers()).find(({ left_reason }) => left_reason === 'bounced')
    assert.deepEqual([gone?.email, gone?.state], [null, 'left'])
    busy = true
    await ask('sau@vidu.vn', '/en/dang-ky-thu')
    await send()
    busy = false
    const mail = await db
      .selectFrom('outreach.mail')
      .selectAll()
      .where('state', '=', 'waiting')
      .where('tries', '=', 1)
      .executeTakeFirstOrThrow()
    assert.ok(mail.next_at > now)
    assert.doesNotMatch(mail.answer!, /@/)
  })

  test('one click from a mail program erases the address, from any site and without a page of ours', async () => {
    const { token, id } = (await subscribers()).find(({ email }) => email === 'ban-doc@vidu.vn')!
    assert.match(await (await reader.request(`/thu/thoi/${token}`)).text(), /Thôi nhận thư/)
    const outside = { method: 'POST', body: 'List-Unsubscribe=One-Click', headers: { origin: 'https://mail.example' } }
    const answer = await reader.request(`/thu/thoi/${token}`, {
      ...outside,
      headers: { ...outside.headers, 'content-type': 'application/x-www-form-urlencoded' },
    })
    assert.equal(answer.status, 200)
    const kept = (await subscribers()).find((it) => it.id === id)!
    assert.deepEqual([kept.email, kept.state, kept.left_reason], [null, 'left', 'asked'])
    assert.equal((await reader.request('/thu/xac-nhan/khong-co-that')).status, 404)
  })
})
