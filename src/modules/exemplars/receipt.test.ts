import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { newReceipt, readReceipt } from './receipt.ts'

test('a receipt is read again however people type it', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 255 })), (chance) => {
      const receipt = newReceipt(() => chance.next().value!)
      assert.match(receipt, /^GT-[0-9A-Y]{4}-[0-9A-Y]{4}$/)
      const other = newReceipt(() => chance.next().value!, 'DT')
      assert.equal(readReceipt(other.toLowerCase().replaceAll('-', '')), other)
      const bare = receipt.replaceAll('-', '').slice(2)
      for (const typed of [receipt, receipt.toLowerCase(), receipt.replaceAll('-', ' '), bare, ` ${bare} `])
        assert.equal(readReceipt(typed), receipt)
    }),
    { numRuns: 300 },
  )
})

test('what is no receipt is none; letters taken for digits are put right', () => {
  for (const typed of ['', 'GT-1234', '7K3M-92X', '7K3M-92XQ-1', 'ພາສາລາວ!', '7K3M-92X?'])
    assert.equal(readReceipt(typed), undefined)
  assert.equal(readReceipt('GT-OIL2-92XQ'), 'GT-0112-92XQ')
})

test('two are never the same in ten thousand', () => {
  const all = new Set(Array.from({ length: 10_000 }, () => newReceipt(() => randomBytes(1)[0]!)))
  assert.equal(all.size, 10_000)
})
