import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calculateJwkThumbprint, compactVerify, importJWK } from 'jose'
import { belongsTo, newSigningKey, signJws } from './signing.ts'

test('an independent library accepts what was signed, knows the key by its thumbprint, and refuses a changed word', async () => {
  const { kid, publicKey, secret } = newSigningKey()
  const jws = signJws(secret, { kid }, { s: 'GS-2024', n: 'Thạch Thị Sa Mol' })
  const key = await importJWK(publicKey, 'EdDSA')
  const { payload, protectedHeader } = await compactVerify(jws, key)
  assert.equal(new TextDecoder().decode(payload), '{"s":"GS-2024","n":"Thạch Thị Sa Mol"}')
  assert.deepEqual(protectedHeader, { alg: 'EdDSA', kid })
  assert.equal((await calculateJwkThumbprint(publicKey)).slice(0, 8), kid)

  const [header, , signature] = jws.split('.')
  const other = Buffer.from('{"s":"GS-2024","n":"Người Khác"}').toString('base64url')
  await assert.rejects(compactVerify(`${header}.${other}.${signature}`, key))
  await assert.rejects(compactVerify(jws, await importJWK(newSigningKey().publicKey, 'EdDSA')))
})

test('a secret is known to belong to its key and to no other', () => {
  const [one, other] = [newSigningKey(), newSigningKey()]
  assert.equal(belongsTo(one.secret, one.publicKey), true)
  assert.equal(belongsTo(one.secret, other.publicKey), false)
})
