import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { sendWebhook } from './send.ts'
import { newWebhookSecret, webhookHeaders } from './signature.ts'

let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.end()
const seen: string[] = []
const server = createServer((request, response) => {
  seen.push(request.url ?? '')
  answer(request, response)
})
let home = ''
before(async () => {
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => void (server.closeAllConnections(), server.close()))
const send = (address: string, more = {}) =>
  sendWebhook(address, { headers: {}, body: '{}', loopback: true, milliseconds: 1000, ...more })

describe('a message to another site', () => {
  test('is signed so that an independent library accepts it, and refuses one letter changed or another secret', async () => {
    const [secret, older] = [newWebhookSecret(), newWebhookSecret()]
    const body = JSON.stringify({ type: 'story.published', title: 'Lớp chữ đêm · ថ្នាក់រៀន' })
    const headers = webhookHeaders({ id: 'msg_1', at: new Date(), body }, [secret, older])
    for (const one of [secret, older]) new Webhook(one).verify(body, headers)
    assert.throws(() => new Webhook(secret).verify(body.replace('Lớp', 'Lop'), headers))
    assert.throws(() => new Webhook(newWebhookSecret()).verify(body, headers))
    const old = webhookHeaders({ id: 'msg_1', at: new Date(Date.now() - 600_000), body }, [secret])
    assert.throws(() => new Webhook(secret).verify(body, old), /too old/)
  })

  test('arrives whole with its headers, and is taken by a 2xx only', async () => {
    let got = ''
    answer = async (request, response) => {
      for await (const part of request) got += part
      response.writeHead(request.headers['webhook-id'] === 'a' ? 204 : 503).end()
    }
    assert.deepEqual(await send(home, { headers: { 'webhook-id': 'a' }, body: '{"a":"ấp"}' }), {
      ...{ isTaken: true, status: 204, why: '204' },
    })
    assert.equal(got, '{"a":"ấp"}')
    assert.deepEqual(await send(home), { isTaken: false, status: 503, why: '503' })
  })

  test('never goes to an address inside, by number, by name, written oddly, or without https', async () => {
    const before = seen.length
    const { port } = new URL(home)
    const inside = [
      ...[`https://127.0.0.1:${port}`, `https://localhost:${port}`, `https://[::1]:${port}`, 'https://10.0.0.1'],
      ...['https://2130706433', 'https://0x7f.1', 'https://169.254.169.254/latest', 'https://[::ffff:127.0.0.1]'],
    ]
    for (const address of inside) assert.equal((await send(address, { loopback: false })).why, 'innerAddress', address)
    assert.equal((await send(home, { loopback: false })).why, 'notHttps')
    assert.equal((await send('http://192.168.1.1', { loopback: true })).why, 'innerAddress')
    assert.equal(seen.length, before)
  })

  test('follows no redirect, wherever it leads', async () => {
    answer = (_, response) => response.writeHead(307, { location: `${home}/elsewhere` }).end()
    assert.deepEqual(await send(`${home}/here`), { isTaken: false, status: 307, why: '307' })
    assert.equal(seen.at(-1), '/here')
  })

  test('waits for nobody who is slow, reads no endless answer, and says why nobody answered', async () => {
    answer = () => {}
    assert.equal((await send(home, { milliseconds: 100 })).why, 'tooSlow')
    answer = (_, response) => {
      response.writeHead(200)
      const more = setInterval(() => response.write('x'.repeat(16_384)), 1)
      response.on('close', () => clearInterval(more))
    }
    assert.equal((await send(home, { milliseconds: 5000 })).isTaken, true)
    assert.equal((await send('http://127.0.0.1:1')).why, 'noAnswer')
    assert.equal((await send('https://khong-co.invalid', { loopback: false })).why, 'unknownHost')
  })
})
