import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Band, facets, isIn, isUnknown, yearsOfService } from './band.ts'

const { rows }: { rows: Band[] } = JSON.parse(readFileSync('seeds/law/officer-bands.json', 'utf8'))
const day = '2025-11-18'

describe('how the ministry’s form groups officers', () => {
  test('whoever’s year of birth, qualification and first day are known stands in exactly one group of each kind', () => {
    const person = fc.record({
      birthYear: fc.integer({ min: 1945, max: 2007 }),
      qualification: fc.constantFrom(...rows.filter((it) => it.facet === 'qualification').map(({ key }) => key)),
      worksSince: fc
        .tuple(fc.integer({ min: 1980, max: 2025 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`),
    })
    fc.assert(
      fc.property(person, (it) =>
        facets.every((facet) => rows.filter((band) => band.facet === facet && isIn(band, it, day)).length === 1),
      ),
    )
  })

  test('who says nothing stands in none, and is counted as not known', () => {
    const nobody = { birthYear: null, qualification: null, worksSince: null }
    for (const band of rows) assert.equal(isIn(band, nobody, day), false)
    for (const facet of facets) assert.equal(isUnknown(facet, nobody, day), true)
  })

  test('a year of service is full on its day, not before', () => {
    assert.deepEqual(
      [yearsOfService('2020-11-19', day), yearsOfService('2020-11-18', day), yearsOfService('2026-01-01', day)],
      [4, 5, 0],
    )
  })
})
