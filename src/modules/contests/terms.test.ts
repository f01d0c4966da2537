import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { changesBetween } from './amendment.ts'
import { copiedTerms } from './copied-terms.ts'
import { someTerms } from './factory.ts'
import { lacksOf, readTerms, termsInput } from './terms.ts'

const read = (over: object = {}) => readTerms(termsInput.parse({ ...someTerms, ...over }))

describe('the terms of a contest', () => {
  test('empty rows are left out, wherever they stand', () => {
    const { terms, faults } = read({ categoryName: ['', 'Bài viết', ''], prizeName: ['', 'Giải Nhất'], prizeCount: [] })
    assert.deepEqual([terms.categories, faults], [['Bài viết'], { 'prizeName.0': 'required' }])
    assert.deepEqual(read({ categoryName: ['A', 'A'] }).faults, { 'categoryName.1': 'contests.twice' })
  })

  test('a complete one lacks nothing, until its last day is past', () => {
    assert.deepEqual(lacksOf(read().terms, '2024-06-30'), {})
    assert.deepEqual(lacksOf(read().terms, '2024-07-01'), { closesOn: 'contests.alreadyOver' })
  })

  test('what changes is told part by part, and nothing where nothing does', () => {
    const { terms } = read()
    assert.deepEqual(changesBetween(terms, terms), [])
    const [change, ...others] = changesBetween(terms, { ...terms, tieRule: 'earlier' })
    assert.deepEqual([change?.part, change?.after, others], ['tieRule', 'Bài gửi đến sớm hơn thì xếp trên.', []])
  })

  test('a year later a leap day is the last of February', () => {
    const copied = copiedTerms({ ...read().terms, opensOn: '2024-02-29' })
    assert.equal(copied.opensOn, '2025-02-28')
    assert.equal(copiedTerms({ ...copied, opensOn: '2027-02-28' }).opensOn, '2028-02-28')
  })
})
