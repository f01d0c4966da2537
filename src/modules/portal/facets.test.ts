import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { narrow, type SearchFilter } from './facets.ts'
import type { Entry } from './queries/catalogue.ts'

const pick = (...values: string[]) => fc.constantFrom(...values)
const entry: fc.Arbitrary<Entry> = fc.record({
  id: fc.uuid(),
  originalId: fc.constant(null),
  language: fc.constantFrom('vi', 'km', 'en'),
  fieldId: pick('f1', 'f2'),
  topicId: fc.constant(null),
  unitId: fc.constant('u'),
  hasCover: fc.boolean(),
  at: fc.integer({ min: 0, max: 9 }),
  year: fc.integer({ min: 2023, max: 2025 }),
  kinds: fc.uniqueArray(pick('individual', 'household')),
  places: fc.uniqueArray(pick('old', 'other', 'new')),
  exemplars: fc.constant([]),
  followedBy: fc.constant([]),
  trades: fc.uniqueArray(pick('trong-dua', 'giao-vien')),
})
const filter: fc.Arbitrary<SearchFilter> = fc.record(
  {
    fieldId: pick('f1', 'f2'),
    year: fc.integer({ min: 2023, max: 2025 }),
    kind: pick('individual', 'household'),
    trade: pick('trong-dua', 'giao-vien'),
    language: fc.constantFrom('vi', 'km', 'en'),
    placeIds: fc.constant(new Set(['old', 'new'])),
  },
  { requiredKeys: [] },
)
const heirs = new Map([['old', 'new']])

describe('the choices beside what was found', () => {
  test('each says how many stories are left once it is made', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), filter, (found, asked) => {
        const { facets } = narrow(found, asked, heirs)
        for (const [value, n] of facets.field)
          assert.equal(narrow(found, { ...asked, fieldId: value }, heirs).kept.length, n)
        for (const [value, n] of facets.year)
          assert.equal(narrow(found, { ...asked, year: Number(value) }, heirs).kept.length, n)
        for (const [value, n] of facets.kind)
          assert.equal(narrow(found, { ...asked, kind: value }, heirs).kept.length, n)
        for (const [value, n] of facets.trade)
          assert.equal(narrow(found, { ...asked, trade: value }, heirs).kept.length, n)
        const area = (id: string) => new Set(id === 'new' ? ['old', 'new'] : [id])
        for (const [value, n] of facets.place)
          assert.equal(narrow(found, { ...asked, placeIds: area(value) }, heirs).kept.length, n)
      }),
    )
  })

  test('a story of two communes that became one counts once for it', () => {
    const [one] = fc.sample(entry, 1)
    const { facets } = narrow([{ ...one!, places: ['old', 'new'] }], {}, heirs)
    assert.deepEqual([...facets.place], [['new', 1]])
  })
})
