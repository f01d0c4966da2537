import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gapFrom, gapsOf } from './gaps.ts'

const sought = (name: string, last: string | null) => ({ id: name, name, last })

test('two years are counted back to the same day', () => {
  assert.equal(gapFrom('2025-11-20'), '2023-11-20')
  assert.equal(gapFrom('2024-02-29'), '2022-02-28')
})

test('a gap is where nobody was found for two years, those where nobody ever was first', () => {
  const all = [
    sought('Ấp Chợ', '2023-11-19'),
    sought('Ấp Ô Rồm', '2023-11-20'),
    sought('Ấp Rạch', null),
    sought('Ấp Bến', '2020-01-01'),
  ]
  assert.deepEqual(
    gapsOf(all, '2025-11-20').map(({ name }) => name),
    ['Ấp Rạch', 'Ấp Bến', 'Ấp Chợ'],
  )
})

test('finding somebody never opens a gap', () => {
  const day = fc
    .date({ min: new Date('2018-01-01'), max: new Date('2025-11-20'), noInvalidDate: true })
    .map((it) => it.toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.option(day), day, (last, found) => {
      const before = gapsOf([sought('a', last)], '2025-11-20').length
      const later = last === null || found > last ? found : last
      assert.ok(gapsOf([sought('a', later)], '2025-11-20').length <= before)
    }),
  )
})
