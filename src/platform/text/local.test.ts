import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateIn, momentIn, monthIn, numberIn } from './local.ts'

test('days, months and hours stand as readers of each language write them', () => {
  const all = (write: (locale: 'vi' | 'km' | 'en') => string) => (['vi', 'km', 'en'] as const).map(write)
  assert.deepEqual(
    all((it) => dateIn(it, '2024-02-05')),
    ['05/02/2024', '5 កុម្ភៈ 2024', '5 February 2024'],
  )
  assert.deepEqual(
    all((it) => monthIn(it, '2024-11-30')),
    ['11/2024', 'វិច្ឆិកា 2024', 'November 2024'],
  )
  const evening = new Date('2024-12-31T18:05:00Z')
  assert.deepEqual(
    all((it) => momentIn(it, evening)),
    ['01/01/2025 01:05', '1 មករា 2025, 01:05', '1 January 2025, 01:05'],
  )
})

test('a point parts thousands in Vietnamese and Khmer, a comma in English', () => {
  assert.deepEqual(
    [numberIn('vi', 1234.5), numberIn('km', 1234), numberIn('en', 1234.5)],
    ['1.234,5', '1.234', '1,234.5'],
  )
})
