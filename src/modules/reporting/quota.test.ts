import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { columns, type Facts, isCounted, united, countedOf, daysCounted, factsByRow, type Period } from './quota.ts'

/** The board's own way: exemplars to their rows, and each row counted. */
const place = (rows: Parameters<typeof factsByRow>[0], facts: readonly Facts[], period: Period) =>
  new Map([...factsByRow(rows, facts, period.asOf)].map(([id, own]) => [id, countedOf(own, period)]))

const units = ['huyen', 'xa-a', 'xa-b', 'so']
const rows = units.map((id) => ({ id, parts: [id] }))
const day = fc
  .date({ min: new Date('2022-06-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 10))
const maybe = fc.option(day, { nil: null })
const facts = fc.record({
  exemplarId: fc.uuid(),
  keeperId: fc.constantFrom(...units),
  recognisers: fc.array(fc.record({ unitId: fc.constantFrom(...units), on: day }), { maxLength: 3 }),
  ...{ nominated: maybe, recognised: maybe, publicised: maybe, adopted: maybe, isLive: fc.boolean() },
})
const many = fc.uniqueArray(facts, { selector: ({ exemplarId }) => exemplarId, maxLength: 40 })

const one = (over: Partial<Facts> = {}): Facts => ({
  ...{ exemplarId: 'e', keeperId: 'xa-a', recognisers: [], nominated: '2024-02-01', recognised: '2024-04-01' },
  ...{ publicised: '2024-05-01', isLive: true, adopted: '2024-08-01' },
  ...over,
})
const asOf = (on: string) => ({ year: 2024, asOf: on })

describe('counting exemplars for the quota', () => {
  test('an exemplar counts as replicated only when it is both publicised and followed elsewhere', () => {
    assert.equal(isCounted(one({ adopted: null }), 'replicated', asOf('2024-12-31')), false)
    assert.equal(isCounted(one({ publicised: null }), 'replicated', asOf('2024-12-31')), false)
    assert.equal(isCounted(one(), 'replicated', asOf('2024-12-31')), true)
  })

  test('it counts from the later of the two first days, and in that day’s year', () => {
    assert.equal(isCounted(one(), 'replicated', asOf('2024-07-31')), false)
    assert.equal(isCounted(one(), 'replicated', asOf('2024-08-01')), true)
    const over = one({ publicised: '2023-12-30' })
    assert.equal(isCounted(over, 'replicated', asOf('2024-12-31')), true)
    assert.equal(isCounted(over, 'publicised', asOf('2024-12-31')), false)
  })

  test('a story taken down counts neither as publicised nor as replicated', () => {
    const down = one({ isLive: false })
    assert.equal(isCounted(down, 'publicised', asOf('2024-12-31')), false)
    assert.equal(isCounted(down, 'replicated', asOf('2024-12-31')), false)
    assert.equal(isCounted(down, 'recognised', asOf('2024-12-31')), true)
  })

  test('the district that recognised it and the commune that keeps it each count it once', () => {
    const recognisers = [
      { unitId: 'huyen', on: '2024-04-01' },
      { unitId: 'huyen', on: '2024-06-01' },
    ]
    const counted = place(rows, [one({ recognisers })], asOf('2024-12-31'))
    assert.deepEqual(counted.get('huyen')!.replicated, ['e'])
    assert.deepEqual(counted.get('xa-a')!.replicated, ['e'])
    assert.deepEqual(united(counted.values()).replicated, ['e'])
  })

  test('no row counts an exemplar twice, and the total is the union of the rows', () => {
    fc.assert(
      fc.property(many, day, (all, on) => {
        const counted = place(rows, all, { year: 2024, asOf: on })
        const total = united(counted.values())
        for (const column of columns) {
          const lists = [...counted.values()].map((row) => row[column])
          for (const list of lists) assert.equal(new Set(list).size, list.length)
          assert.deepEqual(new Set(total[column]), new Set(lists.flat()))
          assert.ok(total[column].length <= lists.reduce((sum, list) => sum + list.length, 0))
          assert.deepEqual(
            new Set(total[column]),
            new Set(all.filter((it) => isCounted(it, column, { year: 2024, asOf: on })).map((it) => it.exemplarId)),
          )
        }
      }),
    )
  })

  test('while nothing is taken down, a later day never shows fewer', () => {
    fc.assert(
      fc.property(many, day, day, (all, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a]
        const before = place(rows, all, { year: 2024, asOf: early })
        const after = place(rows, all, { year: 2024, asOf: late })
        for (const { id } of rows)
          for (const column of columns)
            for (const exemplar of before.get(id)![column]) assert.ok(after.get(id)![column].includes(exemplar))
      }),
    )
  })

  test('rolling units up never loses or doubles an exemplar', () => {
    fc.assert(
      fc.property(many, day, (all, on) => {
        const period = { year: 2024, asOf: on }
        const rolled = place([{ id: 'nay', parts: ['xa-a', 'xa-b', 'huyen', 'so'] }], all, period)
        const apart = united(place(rows, all, period).values())
        for (const column of columns)
          assert.deepEqual([...rolled.get('nay')![column]].sort(), [...apart[column]].sort())
      }),
    )
  })
})

describe('records of one person', () => {
  const period = { year: 2024, asOf: '2024-12-31' }
  /** Some of the records are tied to others: what stands for a record is the one that is kept. */
  const tied = fc.tuple(many, fc.array(fc.nat(39), { minLength: 40, maxLength: 40 })).map(([all, keeps]) => ({
    before: all,
    after: all.map((it, at) => {
      const kept = all[Math.min(keeps[at]! % 3 === 0 ? keeps[at]! : at, at)]!
      return { ...it, exemplarId: kept.exemplarId }
    }),
  }))

  test('count once in every row, and nobody is lost or added by merging', () => {
    fc.assert(
      fc.property(tied, ({ before, after }) => {
        const [was, is] = [place(rows, before, period), place(rows, after, period)]
        const kept = new Map(before.map(({ exemplarId }, at) => [exemplarId, after[at]!.exemplarId]))
        for (const { id } of rows)
          for (const column of columns) {
            const people = new Set(was.get(id)![column].map((it) => kept.get(it)!))
            assert.deepEqual(new Set(is.get(id)![column]), people)
            assert.equal(is.get(id)![column].length, people.size)
          }
      }),
    )
  })

  test('leave a row as it was that has only one of them: its credit, and the days of it', () => {
    fc.assert(
      fc.property(tied, ({ before, after }) => {
        const [was, is] = [factsByRow(rows, before, period.asOf), factsByRow(rows, after, period.asOf)]
        for (const { id } of rows) {
          if (new Set(is.get(id)!.map(({ exemplarId }) => exemplarId)).size < was.get(id)!.length) continue
          for (const column of columns)
            assert.deepEqual(daysCounted(is.get(id)!, column, period), daysCounted(was.get(id)!, column, period))
        }
      }),
    )
  })

  test('are one person in the sum of all rows', () => {
    fc.assert(
      fc.property(tied, ({ after }) => {
        const sum = united(place(rows, after, period).values())
        for (const column of columns) assert.equal(new Set(sum[column]).size, sum[column].length)
      }),
    )
  })
})
