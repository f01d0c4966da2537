import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Hono } from 'hono'
import { createAsker, isNetwork } from './asker.ts'

/** Who the product thinks asks, when this address is connected and these were written into the header. */
async function asker(peer: string | undefined, passed?: string, proxies: string[] = []): Promise<string> {
  const askerOf = createAsker(proxies)
  const app = new Hono().get('/', (c) => c.text(askerOf(c)))
  const env = { incoming: { socket: { remoteAddress: peer } } }
  return await (await app.request('/', { headers: passed ? { 'x-forwarded-for': passed } : {} }, env)).text()
}

describe('who asks', () => {
  test('is the one at the other end, whatever they write into the header', async () => {
    assert.equal(await asker('203.0.113.7'), '203.0.113.7')
    assert.equal(await asker('203.0.113.7', '198.51.100.1'), '203.0.113.7')
    assert.equal(await asker('::ffff:203.0.113.7', '198.51.100.1'), '203.0.113.7')
    assert.equal(await asker(undefined, '198.51.100.1'), 'unknown')
  })

  test('behind a proxy that the settings name, is the last one whom no such proxy passed on', async () => {
    const proxies = ['127.0.0.1', '10.0.0.0/8', '::1']
    assert.equal(await asker('127.0.0.1', '198.51.100.1', proxies), '198.51.100.1')
    assert.equal(await asker('127.0.0.1', '192.0.2.66, 198.51.100.1, 10.2.3.4', proxies), '198.51.100.1')
    assert.equal(await asker('::1', '198.51.100.1', proxies), '198.51.100.1')
    assert.equal(await asker('203.0.113.7', '198.51.100.1', proxies), '203.0.113.7')
    assert.equal(await asker('127.0.0.1', undefined, proxies), '127.0.0.1')
    assert.equal(await asker('127.0.0.1', 'what I like', proxies), '127.0.0.1')
  })

  test('of an IPv6 home, all addresses are one', async () => {
    assert.equal(await asker('2001:db8:1:2::a'), await asker('2001:db8:1:2:ffff:1:2:3'))
    assert.notEqual(await asker('2001:db8:1:2::a'), await asker('2001:db8:1:3::a'))
    assert.equal(await asker('2001:DB8::1'), '2001:db8:0:0::/64')
  })

  test('the setting takes addresses and networks, and nothing else', () => {
    for (const good of ['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8']) assert.ok(isNetwork(good), good)
    for (const bad of ['', 'localhost', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '1.2.3', 'fd00::/129'])
      assert.ok(!isNetwork(bad), bad)
  })
})
