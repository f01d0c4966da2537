import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { arrivalsAfter, linesOf, type Mark, meantBy, noteWays, withinDoors } from './attendance.ts'

const mark = fc.record({
  id: fc.uuid(),
  participantId: fc.constantFrom('an', 'ba', 'cuc', 'dao', 'em'),
  at: fc.integer({ min: 0, max: 5 }).map((it) => new Date(1_718_848_800_000 + it * 60_000)),
  how: fc.constantFrom(...noteWays),
})
const marks = fc.uniqueArray(mark, { selector: ({ id }) => id, maxLength: 30 })
const sorted = (map: ReadonlyMap<string, Mark>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
const none = new Map<string, Mark>()

describe('who came', () => {
  test('is the same whatever is sent again, in whatever order, in whatever parts, by two devices', () => {
    const shuffled = marks.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.subarray(all),
        fc.integer({ min: 0, max: 30 }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([all, mixed, again, cut]) => {
        const first = arrivalsAfter(none, mixed.slice(0, cut))
        const both = arrivalsAfter(arrivalsAfter(first, again), mixed.slice(cut))
        assert.deepEqual(sorted(arrivalsAfter(both, again)), sorted(arrivalsAfter(none, all)))
      }),
      { numRuns: 500 },
    )
  })

  test('is everybody who was noted, each once, from the first time on', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const came = arrivalsAfter(none, all)
        assert.deepEqual([...came.keys()].sort(), [...new Set(all.map((it) => it.participantId))].sort())
        for (const it of all) assert.ok(came.get(it.participantId)!.at <= it.at)
      }),
    )
  })

  test('a clock that goes wrong notes nobody before the doors open, nor later than now', () => {
    const [startsAt, now] = [new Date('2024-06-20T01:00:00Z'), new Date('2024-06-20T01:30:00Z')]
    const kept = (text: string) => withinDoors(new Date(text), startsAt, now).toISOString()
    assert.equal(kept('2024-06-20T01:10:00Z'), '2024-06-20T01:10:00.000Z')
    assert.equal(kept('1970-01-01T00:00:00Z'), '2024-06-19T01:00:00.000Z')
    assert.equal(kept('2031-01-01T00:00:00Z'), '2024-06-20T01:30:00.000Z')
  })
})

describe('a paper that people signed', () => {
  test('is typed line by line, with or without numbers and places', () => {
    assert.deepEqual(linesOf('1. Kim Sa Vươn, Ấp 1\n\n Sơn Thị Đào\n3) Lâm Văn Tài\tTHCS, lớp 9'), [
      { name: 'Kim Sa Vươn', place: 'Ấp 1' },
      { name: 'Sơn Thị Đào', place: '' },
      { name: 'Lâm Văn Tài', place: 'THCS, lớp 9' },
    ])
  })

  test('a name means who stands on the roll; of two of one name only the one of that place', () => {
    const known = [
      { id: 'a', name: 'Kim Sa Vươn', place: 'Ấp 1' },
      { id: 'b', name: 'Lâm Văn Tài', place: 'Ấp 1' },
      { id: 'c', name: 'Lâm Văn Tài', place: 'Ấp 2' },
    ]
    assert.equal(meantBy({ name: 'KIM SA VƯƠN', place: '' }, known), 'a')
    assert.equal(meantBy({ name: 'Lâm Văn Tài', place: 'ấp 2' }, known), 'c')
    assert.equal(meantBy({ name: 'Lâm Văn Tài', place: '' }, known), undefined)
    assert.equal(meantBy({ name: 'Kim Sa Vươn', place: 'Ấp 9' }, known), undefined)
  })
})
