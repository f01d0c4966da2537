import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { storedStory } from '#modules/stories/factory.ts'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPartner } from '../factory.ts'
import { secretName } from '../partner.ts'
import { rotateSecret } from './rotate-secret.ts'
import { sendMessageOnce } from './send-message.ts'
import { tellPartners } from './tell-partners.ts'

const db = await testDatabase()
const secrets = secretsInMemory()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const got: { body: string; headers: Record<string, string> }[] = []
let pause = 0
let busy = 0
let most = 0
const server = createServer(async (request, response) => {
  most = Math.max(most, ++busy)
  let body = ''
  for await (const part of request) body += part
  await new Promise((done) => setTimeout(done, pause))
  got.push({ body, headers: request.headers as Record<string, string> })
  busy--
  response.writeHead(204).end()
})
let address = ''
before(async () => {
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => void server.close())
const scene = { db, now, secrets, baseUrl: 'https://guong.example', loopback: true }
const queued = async (over = {}) => {
  await db.updateTable('outreach.partner').set({ state: 'paused' }).where('state', '=', 'active').execute()
  const partner = await storedPartner(db, admin, { address, secrets, ...over })
  const storyId = await storedStory(db, officer, { state: 'published' })
  const edition = await db
    .selectFrom('stories.edition')
    .select('id')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  await tellPartners({ db, now }, { storyId, editionId: edition.id })
  const message = await db
    .selectFrom('outreach.message')
    .select('id')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  return { partner, messageId: message.id }
}
const stateOf = (id: string) =>
  db
    .selectFrom('outreach.message')
    .select(['state', 'attempts', 'answer'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

describe('sending a message', () => {
  test('says what the published schema describes, and nothing beside it', async () => {
    const { messageId } = await queued()
    await sendMessageOnce(scene, messageId)
    const schema = z.fromJSONSchema(JSON.parse(readFileSync('docs/webhook.schema.json', 'utf8')))
    const event = JSON.parse(got.at(-1)!.body)
    assert.deepEqual(schema.safeParse(event).error?.issues, undefined)
    assert.equal(schema.safeParse({ ...event, type: 'story.other' }).success, false)
    assert.equal(schema.safeParse({ ...event, data: { ...event.data, title: 7 } }).success, false)
  })

  test('once taken it is not sent again, also by two workers at one moment', async () => {
    const { messageId } = await queued()
    const before = got.length
    pause = 40
    await Promise.all([sendMessageOnce(scene, messageId), sendMessageOnce(scene, messageId)])
    pause = 0
    assert.deepEqual([got.length - before, most], [1, 1])
    assert.deepEqual(await stateOf(messageId), { state: 'taken', attempts: 1, answer: '204' })
  })

  test('is signed by the new secret and, for a day, by the one before', async () => {
    const { partner, messageId } = await queued()
    await rotateSecret({ db, actor: admin, now }, { id: partner.id, version: 1 })
    const fresh = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
    await secrets.keep(secretName(partner.id, 2), fresh)
    await sendMessageOnce(scene, messageId)
    const { body, headers } = got.at(-1)!
    const real = Date.now
    Date.now = () => now.getTime()
    try {
      for (const secret of [partner.secret, fresh]) new Webhook(secret).verify(body, headers)
    } finally {
      Date.now = real
    }
  })

  test('without its secret on this machine nothing leaves, and the page can say why', async () => {
    const { messageId } = await queued({ secrets: undefined })
    const before = got.length
    await assert.rejects(sendMessageOnce(scene, messageId), /noSecret/)
    assert.equal(got.length, before)
    assert.equal((await stateOf(messageId)).answer, 'noSecret')
  })

  test('never leaves for this machine unless that is allowed', async () => {
    const { messageId } = await queued()
    const before = got.length
    await assert.rejects(sendMessageOnce({ ...scene, loopback: false }, messageId), /notHttps/)
    assert.equal(got.length, before)
  })
})
