import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { tieRules } from './contest.ts'
import { award, rank, type Scored } from './ranking.ts'

/** Small points and few judges, so that ties are many; some entries lack a judge who abstained. */
const sheet = fc.tuple(fc.nat(3), fc.nat(3))
const entries = fc
  .array(fc.record({ sentAt: fc.nat(4), sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }) }), { maxLength: 9 })
  .map((all) => all.map((it, at): Scored => ({ id: `e${at}`, ...it })))
const rule = fc.constantFrom(...tieRules)
const orders = fc
  .shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 9, maxLength: 9 })
  .map((all) => new Map(all.map((ord, at) => [`e${at}`, ord])))
const meanOf = ({ sheets }: Scored) => {
  const total = sheets.flat().reduce((a, b) => a + b, 0)
  return { total, judges: sheets.length }
}
const one = (id: string, sheets: number[][], sentAt = 0): Scored => ({ id, sheets, sentAt })
const placesOf = (placed: ReturnType<typeof rank>) => Object.fromEntries(placed.map(({ id, place }) => [id, place]))

describe('the places of entries', () => {
  test('a higher mean is never placed behind a lower one, by any rule', () => {
    fc.assert(
      fc.property(entries, rule, orders, (all, tieRule, chair) => {
        const place = placesOf(rank(all, tieRule, chair))
        for (const a of all)
          for (const b of all) {
            const [x, y] = [meanOf(a), meanOf(b)]
            if (x.total * y.judges > y.total * x.judges) assert.ok(place[a.id]! < place[b.id]!)
          }
      }),
    )
  })

  test('each place is one more than the number before it, so that shared places leave out as many', () => {
    fc.assert(
      fc.property(entries, rule, orders, (all, tieRule, chair) => {
        const placed = rank(all, tieRule, chair)
        assert.equal(placed.length, all.length)
        for (const it of placed) assert.equal(it.place, 1 + placed.filter(({ place }) => place < it.place).length)
      }),
    )
  })

  test('neither the order of entries nor that of judges changes a place', () => {
    fc.assert(
      fc.property(entries, rule, orders, (all, tieRule, chair) => {
        const turned = all.map((it) => ({ ...it, sheets: it.sheets.toReversed() })).toReversed()
        assert.deepEqual(placesOf(rank(turned, tieRule, chair)), placesOf(rank(all, tieRule, chair)))
      }),
    )
  })

  test('a tie rule moves equal entries alone: where «share» parts two, every rule parts them the same way', () => {
    fc.assert(
      fc.property(entries, rule, orders, (all, tieRule, chair) => {
        const [shared, ruled] = [placesOf(rank(all, 'share')), placesOf(rank(all, tieRule, chair))]
        for (const a of all)
          for (const b of all) if (shared[a.id]! < shared[b.id]!) assert.ok(ruled[a.id]! < ruled[b.id]!)
      }),
    )
  })

  test('equal means share by «share»; by «earlier» and by the chair only what came at once or is not settled does', () => {
    fc.assert(
      fc.property(entries, orders, (all, chair) => {
        const [share, earlier] = [placesOf(rank(all, 'share')), placesOf(rank(all, 'earlier'))]
        const byChair = rank(all, 'chair', chair)
        assert.equal(new Set(byChair.map(({ place }) => place)).size, all.length)
        assert.ok(byChair.every(({ isOpen }) => !isOpen))
        for (const { id, wasTied, isOpen } of rank(all, 'chair')) assert.equal(isOpen, wasTied, id)
        for (const a of all)
          for (const b of all) {
            const [x, y] = [meanOf(a), meanOf(b)]
            if (x.total * y.judges !== y.total * x.judges) continue
            assert.equal(share[a.id], share[b.id])
            assert.equal(earlier[a.id]! < earlier[b.id]!, a.sentAt < b.sentAt)
          }
      }),
    )
  })

  test('each rule on one tie, as officials would count it', () => {
    const tie = [
      one(
        'a',
        [
          [5, 3, 0],
          [1, 3, 4],
        ],
        9,
      ),
      one(
        'b',
        [
          [4, 2, 2],
          [4, 2, 2],
        ],
        3,
      ),
      one('c', [[1, 1, 1]]),
    ]
    assert.deepEqual(placesOf(rank(tie, 'share')), { a: 1, b: 1, c: 3 })
    assert.deepEqual(placesOf(rank(tie, 'criteria')), { b: 1, a: 2, c: 3 })
    assert.deepEqual(placesOf(rank(tie, 'earlier')), { b: 1, a: 2, c: 3 })
    assert.deepEqual(placesOf(rank(tie, 'median')), { a: 1, b: 1, c: 3 })
    assert.deepEqual(
      placesOf(
        rank(
          tie,
          'chair',
          new Map([
            ['a', 1],
            ['b', 2],
          ]),
        ),
      ),
      { a: 1, b: 2, c: 3 },
    )
    const skewed = [one('a', [[9], [9], [0]]), one('b', [[6], [6], [6]])]
    assert.deepEqual(placesOf(rank(skewed, 'median')), { a: 1, b: 2 })
  })
})

describe('the prizes of places', () => {
  const prizes = [
    { prizeId: 'first', count: 1 },
    { prizeId: 'second', count: 2 },
  ]
  const given = (all: readonly Scored[], passPercent = 0) =>
    Object.fromEntries(award(rank(all, 'share'), prizes, { passPercent, outOf: 10 }).map((it) => [it.id, it.prizeId]))

  test('equal entries share a prize and the next is left out; what is too low wins nothing', () => {
    const all = [one('a', [[9]]), one('b', [[9]]), one('c', [[7]]), one('d', [[6]])]
    assert.deepEqual(given(all), { a: 'first', b: 'first', c: 'second', d: null })
    assert.deepEqual(given(all, 80), { a: 'first', b: 'first', c: null, d: null })
  })

  test('a better place never wins a lower prize, and nobody below the mark wins one', () => {
    fc.assert(
      fc.property(entries, rule, fc.nat(100), (all, tieRule, passPercent) => {
        const rankOf = (id: string | null) => (id === 'first' ? 0 : id === 'second' ? 1 : 2)
        const won = award(rank(all, tieRule), prizes, { passPercent, outOf: 6 })
        for (const a of won) {
          if (a.prizeId !== null) assert.ok(a.points * 100 >= passPercent * 6 * a.judges)
          for (const b of won) if (a.place <= b.place) assert.ok(rankOf(a.prizeId) <= rankOf(b.prizeId))
        }
      }),
    )
  })
})
