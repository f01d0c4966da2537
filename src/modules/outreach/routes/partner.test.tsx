import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { correctStory, publishStory, storyPaths, takeDown } from '#modules/stories/index.ts'
import { aBody, storedStory } from '#modules/stories/factory.ts'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { testDatabase } from '#test/database.ts'
import { work } from '#test/worker.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { storedPartner } from '../factory.ts'
import { resendMessage } from '../commands/resend-message.ts'
import { sendMessage } from '../jobs.ts'

type Got = { id: string; type: string; data: Record<string, unknown>; body: string; headers: Record<string, string> }

const db = await testDatabase()
const secrets = secretsInMemory()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const got: Got[] = []
let status = 204
const server = createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, it]) => [name, String(it)]))
  if (status < 300) got.push({ id: headers['webhook-id']!, ...JSON.parse(body), body, headers })
  response.writeHead(status).end()
})
let address = ''
before(async () => {
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/nhan`
})
after(() => void (server.closeAllConnections(), server.close()))

const place = { secrets, baseUrl: 'https://guong.example', loopback: true }
const go = () => work(db, place)
const told = async () => {
  const partner = await storedPartner(db, admin, { address, secrets })
  const storyId = await storedStory(db, officer, { state: 'approved', title: 'Lớp chữ đêm' })
  got.length = 0
  return { partner, storyId }
}
const linesOf = (storyId: string, outlet: string) =>
  db
    .selectFrom('stories.delivery as d')
    .innerJoin('stories.edition as e', 'e.id', 'd.edition_id')
    .selectAll('d')
    .where('d.story_id', '=', storyId)
    .where('d.outlet', '=', outlet)
    .orderBy('e.number')
    .execute()
const versionOf = async (id: string) =>
  (await db.selectFrom('stories.story').select('version').where('id', '=', id).executeTakeFirstOrThrow()).version
const publish = async (id: string, at = now) =>
  publishStory({ db, actor: officer, now: at }, { id, version: await versionOf(id) })
const correct = async (id: string, at: Date) => {
  const words = { title: 'Lớp chữ đêm ấp Ô Tưng', body: JSON.stringify(aBody()) }
  await db.updateTable('stories.story').set(words).where('id', '=', id).execute()
  await correctStory({ db, actor: head, now: at }, { id, version: await versionOf(id), correction: 'Ghi rõ tên ấp.' })
}
/** Every other site rests, so that what comes is of the one at hand. */
const alone = (id: string) =>
  db
    .updateTable('outreach.partner')
    .set({ state: 'paused' })
    .where('id', '<>', id)
    .where('state', '=', 'active')
    .execute()
/** What the queue does later, done now. */
const later = async (id: string) => {
  const waiting = await db
    .selectFrom('outreach.message')
    .select('id')
    .where('partner_id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
  for (const it of waiting) await sendMessage.run({ db, now, ...place }, { messageId: it.id }).catch(() => {})
}

describe('another site that is told of stories', () => {
  test('gets a story that goes out, signed so that an independent library accepts it, and the ledger has a line of it', async () => {
    const { partner, storyId } = await told()
    await alone(partner.id)
    await publish(storyId)
    await go()
    assert.equal(got.length, 1)
    const [it] = got
    // its own clock is that of the test: the library asks for a signature of these minutes
    const real = Date.now
    Date.now = () => now.getTime()
    try {
      new Webhook(partner.secret).verify(it!.body, it!.headers)
    } finally {
      Date.now = real
    }
    assert.equal(it!.type, 'story.published')
    const { title, language, edition, canonical, html, text } = it!.data
    assert.deepEqual([title, language, edition], ['Lớp chữ đêm', 'vi', 1])
    assert.match(String(canonical), /^https:\/\/guong\.example\/tin-bai\//)
    assert.match(String(html), /<h2>Nước mưa nằm trong mương<\/h2>/)
    assert.match(String(text), /310 triệu đồng/)
    assert.match(
      JSON.stringify(it!.data.cover),
      /https:\/\/guong\.example\/anh\/[0-9a-f]{64}-1600\.webp.*"credit":"Minh Thư"/,
    )
    const [line] = await linesOf(storyId, partner.name)
    assert.deepEqual([line?.channel, line?.result, line?.attempts, line?.due], ['partner', 'taken', 1, null])
    const publicised = await db
      .selectFrom('stories.publicised')
      .select('on_day')
      .where('story_id', '=', storyId)
      .execute()
    assert.equal(publicised.length, 2)
  })

  test('that fails is tried again under the same id until it takes it; nothing counts before that', async () => {
    const { partner, storyId } = await told()
    await alone(partner.id)
    status = 503
    await publish(storyId)
    await go()
    const [waiting] = await linesOf(storyId, partner.name)
    assert.deepEqual([waiting?.result, waiting?.attempts], ['waiting', 1])
    const counted = () => db.selectFrom('stories.publicised').select('on_day').where('story_id', '=', storyId).execute()
    assert.equal((await counted()).length, 1)
    const queued = await db
      .selectFrom('outreach.message')
      .selectAll()
      .where('partner_id', '=', partner.id)
      .executeTakeFirst()
    assert.deepEqual([queued?.state, queued?.answer], ['waiting', '503'])
    status = 200
    await later(partner.id)
    assert.deepEqual(
      got.map(({ id }) => id),
      [queued?.id],
    )
    const [taken] = await linesOf(storyId, partner.name)
    assert.deepEqual([taken?.result, taken?.attempts, (await counted()).length], ['taken', 2, 2])
  })

  test('gets the correction, and is told to take down; the ledger says that both are done', async () => {
    const { partner, storyId } = await told()
    await alone(partner.id)
    await publish(storyId)
    await go()
    await correct(storyId, new Date(now.getTime() + 60_000))
    await go()
    assert.deepEqual(
      got.map(({ type, data }) => [type, data.edition]),
      [
        ['story.published', 1],
        ['story.corrected', 2],
      ],
    )
    assert.equal(got[1]?.data.correction, 'Ghi rõ tên ấp.')
    const [first, second] = await linesOf(storyId, partner.name)
    assert.deepEqual([first?.due, first?.settled, second?.due, second?.result], ['correct', 'done', null, 'taken'])
    await takeDown(
      { db, actor: officer, now },
      { id: storyId, version: await versionOf(storyId), reason: 'Người trong bài xin gỡ' },
    )
    await go()
    assert.equal(got.at(-1)?.type, 'story.taken_down')
    assert.doesNotMatch(got.at(-1)!.body, /xin gỡ|Lớp chữ/, 'neither why nor a word of it')
    for (const line of await linesOf(storyId, partner.name))
      assert.deepEqual([line.due, line.settled], ['recall', 'done'])
  })

  test('that cannot be reached for three days leaves a task: the story not taken, the recall not done', async () => {
    const { partner, storyId } = await told()
    await alone(partner.id)
    await publish(storyId)
    await go()
    status = 500
    await correct(storyId, new Date(now.getTime() + 60_000))
    await go()
    for (let tries = 0; tries < 25; tries++) await later(partner.id)
    const [first, second] = await linesOf(storyId, partner.name)
    assert.deepEqual([second?.result, second?.attempts, first?.due, first?.settled], ['failed', 21, 'correct', null])
    assert.match(first!.settled_note!, /không báo được sau 21 lần \(500\)/)
    const desk = deskOf(db, officer)
    assert.match(await (await desk.request('/lam-viec?xem=cho')).text(), /Cổng bạn chưa nhận bài/)
    await takeDown({ db, actor: officer, now }, { id: storyId, version: await versionOf(storyId), reason: 'Sai' })
    await go()
    for (let tries = 0; tries < 25; tries++) await later(partner.id)
    const open = await linesOf(storyId, partner.name)
    assert.deepEqual(
      open.map(({ due, settled }) => [due, settled]),
      [
        ['recall', null],
        ['recall', null],
      ],
    )
    assert.match(await (await desk.request(storyPaths.deliveries(storyId))).text(), /không báo được sau 21 lần/)

    const failed = await db
      .selectFrom('outreach.message')
      .select('id')
      .where('partner_id', '=', partner.id)
      .where('type', '=', 'taken_down')
      .executeTakeFirstOrThrow()
    await assert.rejects(resendMessage({ db, actor: stranger, now }, { messageId: failed.id }), { kind: 'forbidden' })
    status = 204
    await resendMessage({ db, actor: officer, now }, { messageId: failed.id })
    await go()
    assert.equal(got.at(-1)?.type, 'story.taken_down')
    for (const line of await linesOf(storyId, partner.name)) assert.equal(line.settled, 'done')
  })

  test('gets nothing of other languages or fields, nothing new while it rests, nothing at all once it ended', async () => {
    const { partner, storyId } = await told()
    const km = await storedPartner(db, admin, { address, secrets, languages: ['km'] })
    await db.updateTable('outreach.partner').set({ state: 'paused' }).where('id', '=', partner.id).execute()
    await db
      .updateTable('outreach.partner')
      .set({ state: 'paused' })
      .where('id', 'not in', [partner.id, km.id])
      .where('state', '=', 'active')
      .execute()
    await publish(storyId)
    await go()
    assert.deepEqual(got, [])
    assert.deepEqual(await db.selectFrom('stories.delivery').select('id').where('story_id', '=', storyId).execute(), [])
  })

  test('that was never reached is not told to take down what it never had', async () => {
    const { partner, storyId } = await told()
    await alone(partner.id)
    await publish(storyId)
    await takeDown({ db, actor: officer, now }, { id: storyId, version: await versionOf(storyId), reason: 'Sai' })
    await go()
    assert.deepEqual(got, [])
    const lines = await linesOf(storyId, partner.name)
    assert.deepEqual(
      lines.filter(({ due, settled }) => due && !settled),
      [],
    )
  })
})
