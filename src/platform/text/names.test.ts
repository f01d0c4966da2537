import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { compareByGivenName, compareVietnamese, nameParts, similarNames } from './names.ts'

describe('a Vietnamese name', () => {
  test('has its family first and its given name last', () => {
    assert.deepEqual(nameParts('Nguyễn  Thị Minh Khai '), { family: 'Nguyễn', middle: 'Thị Minh', given: 'Khai' })
    assert.deepEqual(nameParts('Kim Sốc'), { family: 'Kim', middle: '', given: 'Sốc' })
    assert.deepEqual(nameParts('Tám'), { family: '', middle: '', given: 'Tám' })
    assert.deepEqual(nameParts(''), { family: '', middle: '', given: '' })
  })

  test('put together from its parts is the name again', () => {
    const word = fc.constantFrom('Nguyễn', 'Thạch', 'Thị', 'Văn', 'Đức', 'Hòa', 'Ánh', 'Sô', 'Phia')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const { family, middle, given } = nameParts(words.join(' '))
        assert.equal([family, middle, given].filter(Boolean).join(' '), words.join(' '))
      }),
    )
  })
})

describe('lists', () => {
  test('follow the Vietnamese alphabet', () => {
    const sorted = ['Đ', 'D', 'Â', 'Ă', 'A', 'Ư', 'U', 'Ơ', 'Ô', 'O', 'Ê', 'E'].sort(compareVietnamese)
    assert.deepEqual(sorted, ['A', 'Ă', 'Â', 'D', 'Đ', 'E', 'Ê', 'O', 'Ô', 'Ơ', 'U', 'Ư'])
  })

  test('put clauses in the order of their numbers', () => {
    assert.deepEqual(['Khoản 10', 'Khoản 2'].sort(compareVietnamese), ['Khoản 2', 'Khoản 10'])
  })

  test('of people go by given name, then family, then middle name', () => {
    const people = ['Trần Văn Bình', 'Lê Thị Đào', 'Lê Văn Bình', 'Lê Thị Bình', 'Kim Thị Ân', 'Trần Dũng']
    assert.deepEqual(people.sort(compareByGivenName), [
      'Kim Thị Ân',
      'Lê Thị Bình',
      'Lê Văn Bình',
      'Trần Văn Bình',
      'Trần Dũng',
      'Lê Thị Đào',
    ])
  })
})

describe('two records', () => {
  test('may be one person when only spelling parts the names', () => {
    assert.ok(similarNames('Nguyễn Thị Hoà', 'NGUYỄN THỊ HÒA'))
    assert.ok(similarNames('Lý Thị Mỵ', 'Lí Thị Mị'))
    assert.ok(similarNames('Trần Ngọc Quý', 'Tran Ngoc Qui'))
  })

  test('are two people when a syllable differs', () => {
    assert.ok(!similarNames('Nguyễn Thị Thúy', 'Nguyễn Thị Thúi'))
    assert.ok(!similarNames('Thạch Sô Phia', 'Thạch Phia'))
  })
})
