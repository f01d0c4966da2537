import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { draftForm, type FormSource } from './form-text.ts'
import { lengthIn, type NetworkKind, networks } from './social-network.ts'

const kinds: readonly NetworkKind[] = ['social', 'zalo', 'x']
const source = (over: Partial<FormSource> = {}): FormSource => ({
  ...{ language: 'vi', title: 'Lớp chữ đêm ấp Ô Tưng', standfirst: 'Bốn mươi mốt phụ nữ biết đọc. '.repeat(60).trim() },
  ...{ author: '', body: { type: 'doc', content: [] }, unitName: 'Xã Châu Điền', fieldName: 'Giáo dục' },
  ...{ address: 'https://guongsang.travinh.example/tin-bai/lop-chu-dem', ...over },
})

test('what a reader sees as one letter counts as one, in Vietnamese however it is typed and in Khmer with its signs', () => {
  assert.equal(lengthIn('zalo', 'ấp Ô Tưng'), 9)
  assert.equal(lengthIn('zalo', 'ấp Ô Tưng'.normalize('NFD')), 9)
  assert.equal(lengthIn('zalo', 'ខ្មែរ'), 2)
  assert.equal(lengthIn('zalo', '👩‍🌾'), 1)
})

test('X counts an address as 23, Khmer and letters with stacked marks as two, an emoji as two', () => {
  assert.equal(lengthIn('x', 'https://guongsang.travinh.example/tin-bai/lop-chu-dem'), 23)
  assert.deepEqual([lengthIn('x', 'abc'), lengthIn('x', 'ư'), lengthIn('x', 'ấ'), lengthIn('x', 'ក')], [3, 1, 2, 2])
  assert.equal(lengthIn('x', '👩‍🌾'), 2)
})

test('the first text of every network fits it, whatever title and standfirst, and ends in the address', () => {
  const words = fc.string({ unit: fc.constantFrom('ấ', 'o', ' ', 'ខ្មែ', 'រ', '👩‍🌾'), maxLength: 900 })
  const title = fc.string({ unit: fc.constantFrom('ấ', 'o', ' ', 'ក'), minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(title, words, fc.constantFrom('vi' as const, 'km' as const), (it, standfirst, language) => {
      for (const kind of kinds) {
        const text = draftForm(kind, source({ title: it, standfirst, language }))
        assert.ok(lengthIn(kind, text) <= networks[kind].limit, `${kind} ${lengthIn(kind, text)}`)
        assert.ok(text.endsWith('/tin-bai/lop-chu-dem'))
      }
    }),
    { numRuns: 60 },
  )
})

test('a longer network says more of the same story', () => {
  const [facebook, x] = [draftForm('social', source()), draftForm('x', source())]
  assert.ok(lengthIn('social', facebook) > lengthIn('social', x))
})
