import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { highlight, searchable } from './search.ts'

const hits = (text: string, query: string) =>
  highlight(text, query)
    .filter((passage) => passage.hit)
    .map((passage) => passage.text)

describe('the searchable text', () => {
  test('is folded, with Khmer parted into words', () => {
    assert.equal(searchable('Tiếng Khmer: គំរូ\u200bល្អ'), 'tieng khmer: គំរូ ល្អ')
  })
})

describe('what was searched for', () => {
  test('is marked although it was typed without tones', () => {
    assert.deepEqual(highlight('Xã Đức Mỹ có mười điển hình', 'duc my'), [
      { text: 'Xã ', hit: false },
      { text: 'Đức Mỹ', hit: true },
      { text: ' có mười điển hình', hit: false },
    ])
  })

  test('is marked wherever it stands, in the letters of the text', () => {
    assert.deepEqual(hits('Hoà giải, HÒA giải', 'hòa'), ['Hoà', 'HÒA'])
    assert.deepEqual(hits('Ho\u0300a giải'.normalize('NFD'), 'hoa'), ['Ho\u0300a'.normalize('NFD')])
  })

  test('is not marked inside other words', () => {
    assert.deepEqual(hits('Nhân dân an tâm', 'an'), ['an'])
  })

  test('is marked at the beginning of a word while it is being typed', () => {
    assert.deepEqual(hits('Người giữ rừng', 'giu rư'), ['giữ rừ'])
  })

  test('is marked in Khmer text without spaces', () => {
    assert.deepEqual(hits('ចូលរៀនភាសាខ្មែរ', 'ភាសា'), ['ភាសា'])
  })

  test('may be nothing', () => {
    assert.deepEqual(highlight('Giữ rừng', ' ?! '), [{ text: 'Giữ rừng', hit: false }])
    assert.deepEqual(highlight('', 'rừng'), [])
  })

  test('never changes the text', () => {
    const piece = fc.constantFrom(
      'giữ',
      'Rừng',
      ' ',
      '  ',
      'ĐỨC',
      '“',
      'ខ្មែរ',
      'ភាសា',
      'a\u0301',
      '\u200b',
      '\n',
      '😀',
      'ì',
    )
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, (given, query) => {
        const passages = highlight(given, query)
        assert.equal(passages.map((passage) => passage.text).join(''), given)
        assert.ok(passages.every((passage) => passage.text !== ''))
      }),
    )
  })

  test('is found in any form of the text', () => {
    const word = fc.constantFrom('Đặng', 'Mỵ', 'hoà', 'NGHĨA', 'ươm', 'Thạch', 'ខ្មែរ')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), word, (words, query) => {
        const text = [...words, query].join(', ')
        for (const form of [text.normalize('NFD'), text.toUpperCase(), text.toLowerCase()])
          assert.ok(hits(form, searchable(query)).some((hit) => searchable(hit) === searchable(query)))
      }),
    )
  })
})
