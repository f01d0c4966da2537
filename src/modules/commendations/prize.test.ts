import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { prizeOf } from './prize.ts'

test('the sums that the law’s figures give, rounded up to 10 000 đồng', () => {
  const of = (multiplier: number, baseSalary: number) => prizeOf({ multiplier, baseSalary, roundTo: 10_000 })
  assert.equal(of(1.5, 2_530_000), 3_800_000)
  assert.equal(of(0.3, 2_530_000), 760_000)
  assert.equal(of(1.5, 2_340_000), 3_510_000)
  assert.equal(of(0.15, 2_340_000), 360_000)
  assert.equal(of(0, 2_340_000), 0)
})

const aRule = fc.record({
  hundredths: fc.integer({ min: 0, max: 5000 }),
  baseSalary: fc.integer({ min: 1, max: 10_000_000 }),
  roundTo: fc.constantFrom(1, 100, 1000, 10_000),
})
const prize = (hundredths: number, baseSalary: number, roundTo: number) =>
  prizeOf({ multiplier: hundredths / 100, baseSalary, roundTo })

test('every prize is the smallest whole unit that covers the exact sum, counted another way', () => {
  fc.assert(
    fc.property(aRule, ({ hundredths, baseSalary, roundTo }) => {
      const sum = BigInt(prize(hundredths, baseSalary, roundTo))
      const exactTimes100 = BigInt(hundredths) * BigInt(baseSalary)
      assert.equal(sum % BigInt(roundTo), 0n)
      assert.ok(sum * 100n >= exactTimes100)
      assert.ok((sum - BigInt(roundTo)) * 100n < exactTimes100)
    }),
    { numRuns: 5000 },
  )
})

test('a higher multiple, a higher base salary or a coarser rounding never gives less', () => {
  fc.assert(
    fc.property(aRule, fc.nat(500), fc.nat(1_000_000), ({ hundredths, baseSalary, roundTo }, more, raise) => {
      const sum = prize(hundredths, baseSalary, roundTo)
      assert.ok(prize(hundredths + more, baseSalary, roundTo) >= sum)
      assert.ok(prize(hundredths, baseSalary + raise, roundTo) >= sum)
      assert.ok(prize(hundredths, baseSalary, roundTo * 10) >= sum)
    }),
    { numRuns: 2000 },
  )
})
