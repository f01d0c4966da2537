import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Band, facets } from './band.ts'
import { linesOf, womenOf } from './officer-form.ts'

const { rows }: { rows: Band[] } = JSON.parse(readFileSync('seeds/law/officer-bands.json', 'utf8'))
const day = '2025-11-18'
const officer = fc.record({
  birthYear: fc.option(fc.integer({ min: 1945, max: 2007 }), { nil: null }),
  qualification: fc.option(fc.constantFrom('thac-si', 'dai-hoc', 'trung-cap'), { nil: null }),
  worksSince: fc.option(fc.constantFrom('2003-02-01', '2018-06-01', '2024-01-01'), { nil: null }),
  gender: fc.constantFrom('male' as const, 'female' as const, null),
})

describe('the ministry’s form of officers', () => {
  test('the lines of each part add up to everybody and to all women, whatever is not known', () => {
    fc.assert(
      fc.property(fc.array(officer), (officers) => {
        for (const facet of facets) {
          const lines = linesOf(facet, rows, officers, day)
          assert.equal(
            lines.reduce((sum, it) => sum + it.total, 0),
            officers.length,
          )
          assert.equal(
            lines.reduce((sum, it) => sum + it.women, 0),
            womenOf(officers),
          )
        }
      }),
    )
  })
})
