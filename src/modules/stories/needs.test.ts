import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Checked, needsOf } from './needs.ts'

const ready: Checked = {
  title: 'Vườn dừa sáp giữ nước mưa',
  standfirst: 'Giữa mùa hạn mặn, vườn vẫn xanh.',
  words: 80,
  cover: { alt: 'Mương nước giữa hai liếp dừa', credit: 'Minh Thư' },
}

describe('what a story needs before the review', () => {
  test('a story of eighty words with a standfirst and a cover is ready', () => assert.deepEqual(needsOf(ready), []))

  test('seventy-nine words are too few', () => assert.deepEqual(needsOf({ ...ready, words: 79 }), ['words']))

  test('everything that is missing is named at once', () => {
    const bare = { title: ' ', standfirst: '', words: 0, cover: undefined }
    assert.deepEqual(needsOf(bare), ['title', 'standfirst', 'words', 'cover'])
  })

  test('a cover without words or credit does not do', () => {
    assert.deepEqual(needsOf({ ...ready, cover: { alt: '', credit: ' ' } }), ['coverAlt', 'coverCredit'])
  })
})
