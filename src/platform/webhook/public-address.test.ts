import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPublicAddress } from './public-address.ts'

test('addresses of this machine, the house, the cloud and of nobody are not public, however they are written', () => {
  const inner = [
    ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.0.0.5', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1'],
    ...['169.254.169.254', '192.0.0.192', '198.18.0.1', '224.0.0.1', '255.255.255.255', '203.0.113.7'],
    ...['::1', '::', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8'],
    ...['64:ff9b::7f00:1', '2001:db8::1', '2002:7f00:1::', '2001:0:7f00:1::', 'localhost', ''],
  ]
  assert.deepEqual(inner.filter(isPublicAddress), [])
})

test('addresses of the internet are public', () => {
  const outer = ['8.8.8.8', '113.160.0.1', '172.15.0.1', '172.32.0.1', '100.63.255.255', '100.128.0.1', '169.253.0.1']
  assert.deepEqual(
    [...outer, '2606:4700::1111', '2405:4800::1'].filter((it) => !isPublicAddress(it)),
    [],
  )
})
