import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { slug } from './slug.ts'

test('a title becomes an address that anybody can type', () => {
  assert.equal(slug('Cô giáo Đặng Thị Mỵ – “người lái đò” 20 năm'), 'co-giao-dang-thi-my-nguoi-lai-do-20-nam')
})

test('a long title is cut after a word', () => {
  assert.equal(slug('Người giữ rừng ở Ba Động', 15), 'nguoi-giu-rung')
  assert.equal(slug('x'.repeat(50), 15), 'x'.repeat(15))
})

test('a Khmer title has no Latin address', () => {
  assert.equal(slug('គំរូល្អ'), '')
})

test('any text gives letters, digits and single hyphens, and the same again', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 60 })
  fc.assert(
    fc.property(anyText, (text) => {
      assert.match(slug(text), /^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      assert.equal(slug(slug(text)), slug(text))
      assert.equal(slug(text.normalize('NFD')), slug(text.normalize('NFC')))
    }),
  )
})
