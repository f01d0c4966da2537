import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  faultOfNaming,
  faultsOfSettling,
  hasSeat,
  missingPapers,
  type Seated,
  type ShareKind,
  standingsOf,
} from './seats.ts'

const seated = (over: Partial<Seated> = {}): Seated => ({
  ...{ unitId: 'a', state: 'named', isExemplar: true, isWoman: false, isKhmer: false, isDirectWorker: false },
  ...over,
})

const rule = (kind: ShareKind, percent: number, isWish = false) => ({ kind, percent, isWish, why: null })

test('a unit has as many seats as it was given; who withdraws gives one back', () => {
  const full = [seated(), seated({ state: 'confirmed' })]
  assert.equal(hasSeat(full, 'a', 2), false)
  assert.equal(hasSeat([...full.slice(1), seated({ state: 'withdrawn' })], 'a', 2), true)
  assert.equal(hasSeat(full, 'b', 1), true)
})

test('seventy of a hundred are exemplars: of three, all three', () => {
  const three = [seated(), seated(), seated({ isExemplar: false })]
  assert.deepEqual(standingsOf(three, [rule('exemplars', 70)]), [
    { ...rule('exemplars', 70), count: 2, needed: 3, holds: false },
  ])
})

test('a rule of share holds exactly when the part it asks is there', () => {
  const person = fc.record({ isWoman: fc.boolean(), state: fc.constantFrom('named' as const, 'withdrawn' as const) })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 30 }), fc.integer({ min: 1, max: 100 }), (people, percent) => {
      const [it] = standingsOf(people.map(seated), [rule('women', percent)])
      const there = people.filter(({ state }) => state === 'named')
      const women = there.filter(({ isWoman }) => isWoman).length
      assert.equal(it!.holds, women * 100 >= percent * there.length)
    }),
  )
})

test('of ten seats with seventy of a hundred for exemplars, the fourth who is none is refused; a wish refuses nobody', () => {
  const guests = [1, 2, 3].map(() => seated({ isExemplar: false }))
  const next = seated({ isExemplar: false })
  assert.equal(faultOfNaming(guests.slice(1), [rule('exemplars', 70)], 10, next), undefined)
  assert.equal(faultOfNaming(guests, [rule('exemplars', 70)], 10, next), 'exemplars')
  assert.equal(faultOfNaming(guests, [rule('exemplars', 70)], 10, seated()), undefined)
  assert.equal(faultOfNaming(guests, [rule('exemplars', 70, true)], 10, next), undefined)
})

test('whoever is named as the rules allow, a full delegation keeps every rule', () => {
  const person = fc.record({ isExemplar: fc.boolean(), isWoman: fc.boolean(), isKhmer: fc.boolean() })
  const rules = fc.record({ exemplars: fc.integer({ min: 1, max: 100 }), women: fc.integer({ min: 1, max: 100 }) })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 60 }), rules, fc.integer({ min: 1, max: 20 }), (people, asked, seats) => {
      const shares = [rule('exemplars', asked.exemplars), rule('women', asked.women)]
      const named: Seated[] = []
      for (const next of people.map(seated))
        if (named.length < seats && !faultOfNaming(named, shares, seats, next)) named.push(next)
      if (named.length === seats) assert.ok(standingsOf(named, shares).every(({ holds }) => holds))
    }),
  )
})

test('a rule that does not hold stops the settling; a wish that does not hold takes a reason', () => {
  const people = [seated(), seated({ isExemplar: false })]
  const [must, wish] = [rule('exemplars', 70), rule('women', 30, true)]
  assert.deepEqual(faultsOfSettling(standingsOf(people, [must, wish]), { women: 'Vắng' }), {
    form: 'selection.short_exemplars',
  })
  const held = standingsOf([seated()], [must, wish])
  assert.deepEqual(faultsOfSettling(held, {}), { women: 'selection.explainShare' })
  assert.deepEqual(faultsOfSettling(held, { women: 'Đơn vị chỉ có một điển hình nữ, đang ốm.' }), {})
})

test('what is not brought is owed', () =>
  assert.deepEqual(missingPapers(['photo', 'profile', 'health']), ['decision', 'identity']))
