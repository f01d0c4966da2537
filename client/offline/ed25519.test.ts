import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isSignedBy } from './ed25519.ts'
import { sha512 } from './sha512.ts'

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))
const message = fc.uint8Array({ maxLength: 400 })

/** The first example of RFC 8032, 7.1: an empty message. */
const [rfcKey, rfcSignature] = [
  'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
]

describe('signatures verified without the browser', () => {
  test('the standard’s own example holds', () => {
    assert.equal(isSignedBy(hex(rfcKey), new Uint8Array(), hex(rfcSignature)), true)
    assert.equal(isSignedBy(hex(rfcKey), hex('72'), hex(rfcSignature)), false)
  })

  test('SHA-512 is that of OpenSSL, whatever the length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        assert.deepEqual(Buffer.from(sha512(bytes)), createHash('sha512').update(bytes).digest())
      }),
      { numRuns: 60 },
    )
    for (const length of [0, 111, 112, 127, 128, 239, 240]) {
      const bytes = new Uint8Array(length).fill(7)
      assert.deepEqual(Buffer.from(sha512(bytes)), createHash('sha512').update(bytes).digest(), String(length))
    }
  })

  test('what OpenSSL signs is accepted; one changed bit anywhere is not', () => {
    fc.assert(
      fc.property(message, fc.nat(), fc.constantFrom('message', 'signature', 'key'), (bytes, at, where) => {
        const { publicKey, privateKey } = generateKeyPairSync('ed25519')
        const key = Uint8Array.from(Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url'))
        const signature = Uint8Array.from(sign(null, bytes, privateKey))
        assert.equal(isSignedBy(key, bytes, signature), true)
        const parts = { message: bytes.slice(), signature: signature.slice(), key: key.slice() }
        const part = parts[where]
        if (part.length === 0) return
        const bit = at % (part.length * 8)
        part[bit >> 3]! ^= 1 << (bit & 7)
        assert.equal(isSignedBy(parts.key, parts.message, parts.signature), false, `${where} ${bit}`)
      }),
      { numRuns: 25 },
    )
  })

  test('a second form of a true signature is refused, and so is what has the wrong length', () => {
    const signature = hex(rfcSignature)
    const order = 2n ** 252n + 27742317777372353535851937790883648493n
    let s = [...signature.slice(32)].reduceRight((so, byte) => (so << 8n) | BigInt(byte), 0n) + order
    const malleable = signature.slice()
    for (let i = 32; i < 64; i++, s >>= 8n) malleable[i] = Number(s & 255n)
    assert.equal(isSignedBy(hex(rfcKey), new Uint8Array(), malleable), false)
    assert.equal(isSignedBy(hex(rfcKey), new Uint8Array(), signature.subarray(0, 63)), false)
    assert.equal(isSignedBy(hex(rfcKey).subarray(1), new Uint8Array(), signature), false)
    assert.equal(isSignedBy(new Uint8Array(32).fill(255), new Uint8Array(), signature), false)
  })
})
