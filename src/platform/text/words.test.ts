import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { countWords, excerpt, readingMinutes, splitKhmer } from './words.ts'

describe('Khmer text', () => {
  test('is parted into its words', () => {
    assert.equal(splitKhmer('គំរូល្អ'), 'គំរូ ល្អ')
    assert.equal(splitKhmer('ចូលរៀនភាសាខ្មែរ, lớp 2'), 'ចូលរៀន ភាសាខ្មែរ, lớp 2')
  })

  test('is parted where its writer put invisible spaces', () => {
    assert.equal(splitKhmer('ភាសា\u200bខ្មែរ'), 'ភាសា ខ្មែរ')
  })

  test('keeps every letter when it is parted', () => {
    const khmer = fc.string({
      unit: fc.integer({ min: 0x1780, max: 0x17e9 }).map((code) => String.fromCodePoint(code)),
    })
    fc.assert(fc.property(khmer, (text) => splitKhmer(text).replaceAll(' ', '') === text))
  })

  test('counts by words', () => {
    assert.equal(countWords('គំរូល្អ và tiếng Việt'), 5)
  })
})

describe('reading', () => {
  test('takes a minute for 220 syllables and never less', () => {
    assert.equal(readingMinutes('một hai'), 1)
    assert.equal(readingMinutes('học '.repeat(1100)), 5)
  })
})

describe('an excerpt', () => {
  test('ends after a word', () => {
    assert.equal(excerpt('Thầy giáo giữ lửa nghề, giữ cả tiếng Khmer', 26), 'Thầy giáo giữ lửa nghề…')
  })

  test('of a short text is the text', () => {
    assert.equal(excerpt(' Giữ  rừng ', 9), 'Giữ rừng')
  })

  test('is never longer than asked, and is a beginning of the text', () => {
    const words = fc.array(fc.constantFrom('giữ', 'rừng', 'ở', 'nghiêng', 'ខ្មែរ', 'vì', 'dân,'), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 60 }), (given, limit) => {
        const text = given.join(' ')
        const short = excerpt(text, limit)
        const characters = [...new Intl.Segmenter('vi').segment(short)].length
        assert.ok(characters <= limit)
        assert.ok(text.startsWith(short.replace(/…$/, '')))
      }),
    )
  })
})
