import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Asked, findingsOf, isEligible } from './eligibility.ts'
import type { Cited, Condition, Merit, Title } from './law.ts'

const cited: Cited = {
  ...{
    legalBasis: 'Luật',
    article: null,
    grade: 'A',
    toConfirm: false,
    validFrom: '2024-01-01',
    validTo: '2025-07-01',
  },
}
const title: Title = {
  ...{
    id: 'a',
    key: 'chien-si-thi-dua-tinh',
    category: 'emulation',
    name: 'Chiến sĩ thi đua cấp tỉnh',
    symbol: 'CSTDT',
  },
  ...{
    level: 'province',
    merits: ['merit'],
    recipients: ['individual'],
    deciders: ['province'],
    deciderName: 'Chủ tịch',
  },
  ...{ ballotRule: null, notice: false },
  ...cited,
}
const inARow = (times: number): Condition => ({
  ...{ key: 'lien-tuc', rule: 'held_before', params: { title: 'chien-si-thi-dua-co-so', times, consecutive: true } },
  ...{ name: `${times} lần liên tục` },
  ...cited,
})
const held = (years: readonly number[], merit: Merit = 'merit') =>
  years.map((year) => ({ titleKey: 'chien-si-thi-dua-co-so', year, merit }))
const asked = (over: Partial<Asked> = {}): Asked => ({
  ...{ title, day: '2024-06-11', merit: 'merit', recipientKind: 'individual', year: 2024, conditions: [], held: [] },
  words: {},
  ...over,
})
const stateOf = (over: Partial<Asked>, key: string) => findingsOf(asked(over)).find((it) => it.key === key)?.state

describe('findingsOf', () => {
  test('the title must be in force, and fit the recipient and the kind of merit', () => {
    assert.ok(isEligible(findingsOf(asked())))
    assert.equal(stateOf({ day: '2023-12-31' }, 'inForce'), 'unmet')
    assert.equal(stateOf({ day: '2025-07-01' }, 'inForce'), 'unmet')
    assert.equal(stateOf({ day: '2025-06-30' }, 'inForce'), 'met')
    assert.equal(stateOf({ recipientKind: 'household' }, 'recipient'), 'unmet')
    assert.equal(stateOf({ merit: 'sudden' }, 'merit'), 'unmet')
  })

  test('what is asked in a row ends this year or the last, without a gap', () => {
    const found = (years: number[]) => stateOf({ conditions: [inARow(3)], held: held(years) }, 'lien-tuc')
    assert.equal(found([2022, 2023, 2024]), 'met')
    assert.equal(found([2021, 2022, 2023]), 'met')
    assert.equal(found([2020, 2021, 2022]), 'open')
    assert.equal(found([2020, 2022, 2023]), 'open')
    assert.equal(found([2022, 2023, 2024, 2025]), 'met')
  })

  test('sudden and themed merit is no ground for a higher commendation', () => {
    for (const merit of ['sudden', 'themed'] as const)
      assert.equal(stateOf({ conditions: [inARow(1)], held: held([2024], merit) }, 'lien-tuc'), 'open')
  })

  test('what the records do not show, the proposing unit may stand for in words', () => {
    const words = { 'lien-tuc': 'QĐ 12, 15, 18' }
    assert.equal(stateOf({ conditions: [inARow(3)], words }, 'lien-tuc'), 'stated')
    assert.ok(isEligible(findingsOf(asked({ conditions: [inARow(3)], words }))))
    assert.ok(!isEligible(findingsOf(asked({ conditions: [inARow(3)] }))))
  })
})

describe('runs of years, against an independent count', () => {
  test('all sets of years from 2018 to 2025 and every number asked for', () => {
    for (let mask = 0; mask < 256; mask++) {
      const years = [...Array(8).keys()].filter((bit) => mask & (1 << bit)).map((bit) => 2018 + bit)
      const line = [...Array(8).keys()].map((bit) => (mask & (1 << bit) ? '1' : '0'))
      const tails = [line.slice(0, 7), line.slice(0, 6)].map((it) => /1*$/.exec(it.join(''))![0].length)
      for (let needed = 1; needed <= 4; needed++)
        assert.equal(
          stateOf({ conditions: [inARow(needed)], held: held(years) }, 'lien-tuc') === 'met',
          Math.max(line[6] === '1' ? tails[0]! : 0, line[6] === '1' ? 0 : tails[1]!) >= needed,
          `${years} needed ${needed}`,
        )
    }
  })
})

test('whatever somebody holds, only merit in years of an unbroken run counts, against an independent count', () => {
  const award = fc.record({
    titleKey: fc.constantFrom('chien-si-thi-dua-co-so', 'giay-khen'),
    year: fc.integer({ min: 2018, max: 2026 }),
    merit: fc.constantFrom<Merit>('merit', 'sudden', 'themed', 'service'),
  })
  fc.assert(
    fc.property(fc.array(award, { maxLength: 14 }), fc.integer({ min: 1, max: 4 }), (all, times) => {
      const counts = (year: number) =>
        all.some(
          (it) => it.year === year && it.titleKey === 'chien-si-thi-dua-co-so' && !/sudden|themed/.test(it.merit),
        )
      const runTo = (last: number) => [...Array(times).keys()].every((back) => counts(last - back))
      const met = stateOf({ conditions: [inARow(times)], held: all }, 'lien-tuc') === 'met'
      assert.equal(met, runTo(2024) || (!counts(2024) && runTo(2023)))
    }),
    { numRuns: 2000 },
  )
})

describe('eligibility by date', () => {
  test('for every day of the law’s change, exactly the days within the period are in force', () => {
    for (let at = Date.UTC(2023, 11, 1); at < Date.UTC(2025, 8, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10)
      const inside = at >= Date.UTC(2024, 0, 1) && at < Date.UTC(2025, 6, 1)
      assert.equal(stateOf({ day }, 'inForce') === 'met', inside, day)
    }
  })
})
