import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hasSeat, missingPapers, type Seated, standingsOf } from './seats.ts'

const seated = (over: Partial<Seated> = {}): Seated => ({
  ...{ unitId: 'a', state: 'named', isExemplar: true, isWoman: false, isKhmer: false, isDirectWorker: false },
  ...over,
})

test('a unit has as many seats as it was given; who withdraws gives one back', () => {
  const full = [seated(), seated({ state: 'confirmed' })]
  assert.equal(hasSeat(full, 'a', 2), false)
  assert.equal(hasSeat([...full.slice(1), seated({ state: 'withdrawn' })], 'a', 2), true)
  assert.equal(hasSeat(full, 'b', 1), true)
})

test('seventy of a hundred are exemplars: of three, all three', () => {
  const three = [seated(), seated(), seated({ isExemplar: false })]
  assert.deepEqual(standingsOf(three, [{ kind: 'exemplars', percent: 70 }]), [
    { kind: 'exemplars', percent: 70, count: 2, needed: 3, holds: false },
  ])
})

test('a rule of share holds exactly when the part it asks is there', () => {
  const person = fc.record({ isWoman: fc.boolean(), state: fc.constantFrom('named' as const, 'withdrawn' as const) })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 30 }), fc.integer({ min: 1, max: 100 }), (people, percent) => {
      const [it] = standingsOf(people.map(seated), [{ kind: 'women', percent }])
      const there = people.filter(({ state }) => state === 'named')
      const women = there.filter(({ isWoman }) => isWoman).length
      assert.equal(it!.holds, women * 100 >= percent * there.length)
    }),
  )
})

test('what is not brought is owed', () =>
  assert.deepEqual(missingPapers(['photo', 'profile', 'health']), ['decision', 'identity']))
