import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { spoken } from './spoken.ts'
import { longSentences, secondsOf, sentencesOf } from './sentences.ts'

describe('Vietnamese as it is said', () => {
  for (const [written, said] of [
    [
      'Ngày 05/6/2024, UBND tỉnh họp.',
      'Ngày mùng năm tháng sáu năm hai nghìn không trăm hai mươi bốn, Ủy ban nhân dân tỉnh họp.',
    ],
    ['Quyết định số 12/QĐ-UBND', 'Quyết định số mười hai của Ủy ban nhân dân'],
    ['Nghị định 98/2023/NĐ-CP', 'Nghị định chín mươi tám của Chính phủ'],
    ['tháng 4/2025', 'tháng tư năm hai nghìn không trăm hai mươi lăm'],
    ['ngày 30 tháng 4', 'ngày ba mươi tháng tư'],
    ['310 triệu đồng/năm', 'ba trăm mười triệu đồng mỗi năm'],
    ['12.500 kg/ha trên 2,5 ha', 'mười hai nghìn năm trăm ki-lô-gam mỗi héc-ta trên hai phẩy năm héc-ta'],
    ['đạt 86,7 %', 'đạt tám mươi sáu phẩy bảy phần trăm'],
    ['giai đoạn 2023-2025', 'giai đoạn hai nghìn không trăm hai mươi ba đến hai nghìn không trăm hai mươi lăm'],
    ['quý II, lần thứ XIV', 'quý hai, lần thứ mười bốn'],
    ['7h30 và 14h', 'bảy giờ ba mươi và mười bốn giờ'],
    ['13/15 ủy viên', 'mười ba trên mười lăm ủy viên'],
    ['gọi 0912 345 678', 'gọi không chín một hai ba bốn năm sáu bảy tám'],
    ['05 hộ, 1.005 m2', 'năm hộ, một nghìn không trăm linh năm mét vuông'],
    ['96 triệu đồng → 310 triệu đồng', 'chín mươi sáu triệu đồng lên ba trăm mười triệu đồng'],
    ['TP. Trà Vinh có HTX Đại Phúc', 'thành phố Trà Vinh có hợp tác xã Đại Phúc'],
    ['bà Thạch Thị Sa Mol «vui lắm»', 'bà Thạch Thị Sa Mol vui lắm'],
  ] as const)
    test(`«${written}»`, () => assert.equal(spoken(written).text, said))

  test('an abbreviation that nobody told how to say stays, and is named', () => {
    assert.deepEqual(spoken('Dự án QZX của UBND xã'), { text: 'Dự án QZX của Ủy ban nhân dân xã', unsure: ['QZX'] })
    assert.deepEqual(spoken('GƯƠNG SÁNG').unsure, [])
  })

  const piece = fc.oneof(
    fc.constantFrom(
      'UBND',
      'ngày',
      'tháng',
      '→',
      ' - ',
      '/',
      '%',
      'kg',
      'đồng',
      'quý II',
      'ông Sa Rương',
      '7h30',
      '.',
      '\n',
    ),
    fc.integer({ min: 0, max: 2_000_000_000 }).map((it) => it.toLocaleString('vi-VN')),
    fc.integer({ min: 0, max: 99_999_999_999 }).map(String),
    fc
      .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((it) => it.toLocaleDateString('vi-VN')),
    fc.float({ min: 0, max: 1000, noNaN: true }).map((it) => it.toFixed(1).replace('.', ',')),
  )

  test('whatever is written, no figure is left, and what is said is said the same again', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const written = pieces.join(' ')
        const { text } = spoken(written)
        assert.doesNotMatch(text, /\d/)
        assert.equal(spoken(text).text, text)
        if (!/ngày\s+ngày/.test(written)) assert.doesNotMatch(text, /ngày ngày (mùng|mười)/)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('sentences on air', () => {
  test('are told apart by their closing signs and lines; decimals and short forms do not end one', () => {
    assert.deepEqual(sentencesOf('Ông trồng dừa. Bà nuôi bò!\nCả xóm học theo'), [
      ...['Ông trồng dừa.', 'Bà nuôi bò!', 'Cả xóm học theo'],
    ])
  })
  test('one that no breath carries is named', () => {
    const long = `Rất ${'dài và rộng '.repeat(12)}lắm.`
    assert.deepEqual(longSentences(`Ngắn thôi. ${long}`), [long])
  })
  test('160 syllables take a minute, and a pause more', () => {
    assert.equal(secondsOf(`${'dừa '.repeat(160)}.`), 60)
  })
})
