import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { beforeReview, type Checked, needsOf } from './needs.ts'

const ready: Checked = {
  title: 'Vườn dừa sáp giữ nước mưa',
  standfirst: 'Giữa mùa hạn mặn, vườn vẫn xanh.',
  words: 80,
  hasCover: true,
}

describe('what a story needs before the review', () => {
  test('a story of eighty words with a standfirst and a cover is ready', () => assert.deepEqual(needsOf(ready), []))

  test('seventy-nine words are too few', () => assert.deepEqual(needsOf({ ...ready, words: 79 }), ['words']))

  test('everything that is missing is named at once', () => {
    const bare = { title: ' ', standfirst: '', words: 0, hasCover: false }
    assert.deepEqual(needsOf(bare), ['title', 'standfirst', 'words', 'cover'])
  })

  test('the words of pictures are needed before somebody judges them; rights and consents before they go out', () => {
    const picture = { id: 'p', libraryId: 'l', alt: '', isCover: true }
    const lacks = [{ lack: 'alt' as const }, { lack: 'rights' as const }]
    assert.deepEqual(beforeReview({ words: [], pictures: [{ ...picture, lacks }] }).pictures, [
      { ...picture, lacks: [{ lack: 'alt' }] },
    ])
    const told = { words: [], pictures: [{ ...picture, lacks: [{ lack: 'rights' as const }] }] }
    assert.deepEqual(beforeReview(told), { words: [], pictures: [] })
  })
})
