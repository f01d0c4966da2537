import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { markOf, newReceipt, newUrn, roomOf, seal, unseal } from './envelope.ts'

const urn = newUrn()

describe('an envelope', () => {
  test('opens with the urn’s own key to just what was put in, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.record(
          { receipt: fc.string(), choice: fc.array(fc.string({ unit: 'grapheme' })) },
          { noNullPrototype: true },
        ),
        (ballot) => {
          assert.deepEqual(unseal(urn.privateKey, seal(urn.publicKey, ballot)), ballot)
        },
      ),
    )
  })

  test('is as long as any other, and never twice the same', () => {
    const short = seal(urn.publicKey, { receipt: newReceipt(), choice: [] })
    const long = seal(urn.publicKey, { receipt: newReceipt(), choice: ['against', 'x'.repeat(500)] })
    assert.equal(short.length, long.length)
    assert.notDeepEqual(seal(urn.publicKey, 1), seal(urn.publicKey, 1))
  })

  test('over many options is as long whichever it names, in whatever order', () => {
    const options = Array.from({ length: 30 }, (_, at) => `Bà Kim Thị Nhiên, ấp số ${at + 1}, «xã» "Châu Điền"`)
    const room = roomOf(options)
    const blank = seal(urn.publicKey, { receipt: newReceipt(), choice: [] }, room).length
    assert.ok(blank > 2048)
    fc.assert(
      fc.property(fc.shuffledSubarray(options), (choice) => {
        const sealed = seal(urn.publicKey, { receipt: newReceipt(), choice }, room)
        assert.equal(sealed.length, blank)
        assert.deepEqual(unseal<{ choice: string[] }>(urn.privateKey, sealed).choice, choice)
      }),
    )
  })

  test('does not open with another key, nor once it was changed', () => {
    const envelope = seal(urn.publicKey, { choice: ['approve'] })
    assert.throws(() => unseal(newUrn().privateKey, envelope))
    envelope[envelope.length - 1]! ^= 1
    assert.throws(() => unseal(urn.privateKey, envelope))
  })

  test('a mark says nothing without the receipt, and tells every choice apart', () => {
    const receipt = newReceipt()
    assert.match(receipt, /^[2-9A-HJ-NP-Z]{26}$/)
    assert.equal(markOf('b', { receipt, choice: ['approve'] }), markOf('b', { receipt, choice: ['approve'] }))
    const marks = [['approve'], ['against'], []].map((choice) => markOf('b', { receipt, choice }))
    assert.equal(new Set([...marks, markOf('c', { receipt, choice: [] })]).size, 4)
  })
})
