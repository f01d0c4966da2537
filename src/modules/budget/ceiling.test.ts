import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mostOf, readShare, renamed, roomUnder, showShare } from './ceiling.ts'

test('one percent of the regular spending of a commune, and a half beyond it in the mountains', () => {
  assert.equal(mostOf({ share: 100n, base: 14_250_000_000n }), 142_500_000n)
  assert.equal(mostOf({ share: 150n, base: 14_250_000_000n }), 213_750_000n)
  assert.equal(mostOf({ share: 100n, base: 199n }), 1n)
  assert.equal(roomUnder({ share: 100n, base: 10_000n }, 60n), 40n)
  assert.equal(roomUnder({ share: 100n, base: 10_000n }, 101n), 0n)
  assert.deepEqual([showShare(100n), showShare(150n), showShare(2000n)], ['1%', '1,5%', '20%'])
})

test('a share is read as people type it, and stands in the name of its ceiling', () => {
  const typed = ['1', '1,5', '1.50 %', '0,01', '100', '20%', '0', '100,01', '1,505', 'một', '']
  assert.deepEqual(typed.map(readShare), [100n, 150n, 150n, 1n, 10_000n, 2000n, ...Array(5).fill(undefined)])
  assert.equal(renamed('Trích lập tối đa 1,0% chi thường xuyên', 150n, ','), 'Trích lập tối đa 1,5% chi thường xuyên')
  assert.equal(renamed('At most 1.0% of regular spending', 125n, '.'), 'At most 1.25% of regular spending')
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
