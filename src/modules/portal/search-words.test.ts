import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { bestPassage, searchWords } from './search-words.ts'

const plain = (parts: { text: string; hit: boolean }[] | undefined) =>
  parts?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

describe('what a reader types', () => {
  test('becomes words without their marks, the last one as a beginning', () => {
    assert.deepEqual(searchWords('Người tốt'), {
      all: "'nguoi' & 'tot':*",
      whole: "'nguoi' & 'tot'",
      phrase: "'nguoi' <-> 'tot'",
      exact: "'người' & 'tốt'",
    })
  })

  test('in Khmer is parted into words', () => {
    assert.match(searchWords('ភាសាខ្មែរនៅត្រាវិញ')!.all, / & /)
  })

  test('without a word in it asks for nothing', () => {
    for (const nothing of ['', '   ', "'&|!():*", '…', '\u0000']) assert.equal(searchWords(nothing), undefined)
  })

  test('can hold nothing that ends a quoted word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const words = searchWords(typed)
        if (words) for (const query of Object.values(words)) assert.match(query, /^('[^'\\\s]+'(:\*)?( (&|<->) |$))+$/u)
      }),
    )
  })
})

describe('the passage of a result', () => {
  test('is the one where the words stand together', () => {
    const text = 'Một người đi chợ. Cả ấp đều biết đó là người tốt.'
    assert.equal(plain(bestPassage([text], 'nguoi tot')), 'Một người đi chợ. Cả ấp đều biết đó là [người tốt].')
  })

  test('is taken from any of the texts, and cut to fit', () => {
    const long = `${'Bờ đê dài qua ba ấp. '.repeat(20)}Ông Thạch Phiên giữ nước. ${'Lúa xanh quanh năm. '.repeat(20)}`
    const shown = plain(bestPassage(['Không có gì ở đây.', long], 'thach phien'))!
    assert.match(shown, /^….*\[Thạch Phiên\].*…$/)
    assert.ok(shown.length < 200)
  })

  test('is nothing where the words do not stand', () => {
    assert.equal(bestPassage(['Bờ đê dài'], 'tôm'), undefined)
  })
})
