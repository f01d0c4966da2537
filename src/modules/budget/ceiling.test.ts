import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mostOf, roomUnder, showShare } from './ceiling.ts'

test('one percent of the regular spending of a commune, and a half beyond it in the mountains', () => {
  assert.equal(mostOf({ share: 100n, base: 14_250_000_000n }), 142_500_000n)
  assert.equal(mostOf({ share: 150n, base: 14_250_000_000n }), 213_750_000n)
  assert.equal(mostOf({ share: 100n, base: 199n }), 1n)
  assert.equal(roomUnder({ share: 100n, base: 10_000n }, 60n), 40n)
  assert.equal(roomUnder({ share: 100n, base: 10_000n }, 101n), 0n)
  assert.deepEqual([showShare(100n), showShare(150n), showShare(2000n)], ['1%', '1,5%', '20%'])
})

const anAmount = fc.bigInt(0n, 999_999_999_999_999n)
const aShare = fc.bigInt(1n, 10_000n)

test('a ceiling is the largest whole sum whose share is not beyond the law’s, and it never falls when its base grows', () => {
  fc.assert(
    fc.property(aShare, anAmount, fc.bigInt(0n, 1_000_000n), (share, base, more) => {
      const most = mostOf({ share, base })
      assert.ok(most * 10_000n <= share * base)
      assert.ok((most + 1n) * 10_000n > share * base)
      assert.ok(mostOf({ share, base: base + more }) >= most)
      assert.ok(most <= base)
    }),
  )
})

test('set aside in as many parts as one likes, the parts together stay under the ceiling', () => {
  fc.assert(
    fc.property(
      aShare,
      fc.bigInt(0n, 1_000_000n),
      fc.array(fc.bigInt(1n, 50_000n), { maxLength: 30 }),
      (share, base, parts) => {
        let already = 0n
        for (const part of parts) if (part <= roomUnder({ share, base }, already)) already += part
        assert.ok(already <= mostOf({ share, base }))
      },
    ),
  )
})
