import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

test('no proxy is believed unless it is named, by its address or its network', () => {
  assert.equal(readConfig({}, false).TRUSTED_PROXIES, undefined)
  assert.equal(readConfig({ TRUSTED_PROXIES: '' }, false).TRUSTED_PROXIES, undefined)
  const { TRUSTED_PROXIES } = readConfig({ TRUSTED_PROXIES: '127.0.0.1, ::1 10.0.0.0/8' }, false)
  assert.deepEqual(TRUSTED_PROXIES, ['127.0.0.1', '::1', '10.0.0.0/8'])
})

test('a setting that is wrong is named before anything starts', () => {
  assert.throws(
    () => readConfig({ TRUSTED_PROXIES: 'nginx', PORT: 'tám' }, false),
    /PORT: [\s\S]*TRUSTED_PROXIES: addresses/,
  )
})
