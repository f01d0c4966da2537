import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { compare, isLikely, type Look, prepare } from './likeness.ts'
import { askedKeysOf, keysOf } from './match-keys.ts'
import { isOneSlip, isSyllable, isTwoSlips } from './name-sound.ts'
import { likelyPairs } from './pairs.ts'

const look = (name: string, over: Partial<Look> = {}): Look => ({
  ...{ kind: 'individual', name, birthYear: 1961, hamlet: null, unitId: 'xa-chau-dien' },
  ...over,
})
const isFound = (a: Look, b: Look) => {
  const [one, other] = [prepare(a), prepare(b)]
  const before = one.unitId === 'xa-cau-ke' ? ['xa-chau-dien', 'xa-hoa-an'] : []
  const asked = new Set(askedKeysOf(one, [one.unitId, ...one.heirs, ...before]))
  return keysOf(other).some((key) => asked.has(key)) && isLikely(compare(one, other))
}

describe('a person who is written down otherwise is found', () => {
  const ways: [how: string, a: string, b: string, over?: Partial<Look>][] = [
    ['without tone marks', 'Thạch Thị Sa Mol', 'Thach Thi Sa Mol'],
    ['given name first', 'Nguyễn Thị Lụa', 'Lụa Nguyễn Thị'],
    ['words of a Khmer name in one', 'Thạch Sa Vuth', 'Thạch Savuth'],
    ['as it is said in the South', 'Trầm Sóc Khen', 'Trầm Xóc Khen'],
    ['with a letter too few', 'Kim Thị Rương', 'Kim Thị Rưng'],
    ['with two letters changed about', 'Huỳnh Văn Đầy', 'Huỳnh Văn Đyầ'],
    ['without the middle «Thị»', 'Sơn Thị Sô Phia', 'Sơn Sô Phia'],
    ['with a form of address', 'Lâm Văn Bảy', 'Ông Lâm Văn Bảy'],
    ['with the year of birth off by one', 'Lý Thị Mỵ', 'Lý Thị Mị', { birthYear: 1962 }],
    ['where one does not know the year of birth', 'Đặng Văn Út', 'Đặng Văn Út', { birthYear: null }],
  ]
  for (const [how, a, b, over] of ways)
    test(`${how}: ${a}, ${b}`, () => {
      assert.ok(isFound(look(a), look(b, over)), 'by who knows the first')
      assert.ok(isFound(look(b, over), look(a)), 'by who knows the second')
    })

  test('in the commune that inherited theirs, where a word of the name is another', () => {
    const old = look('Sơn Thị Sô Phia', { heirs: ['xa-cau-ke'] })
    const now = look('Sơn Thị Sô Phan', { unitId: 'xa-cau-ke' })
    assert.ok(isFound(old, now) && isFound(now, old))
    assert.ok(!isFound(old, { ...now, unitId: 'xa-long-vinh' }), 'elsewhere that is another name')
  })

  test('and another person of another name is not', () => {
    assert.ok(!isFound(look('Nguyễn Văn Hùng'), look('Nguyễn Văn Phúc')))
    assert.ok(!isFound(look('Nguyễn Văn Hùng'), look('Nguyễn Văn Tùng', { unitId: 'xa-long-vinh', birthYear: 1962 })))
  })
})

const word = fc.constantFrom(
  'Thạch',
  'Sa',
  'Rương',
  'Kim',
  'Thị',
  'Hoà',
  'Lý',
  'Văn',
  'Bảy',
  'Savuth',
  'Xuân',
  'Suân',
  'Trí',
)
const anyLook = fc
  .record({
    kind: fc.constantFrom('individual' as const, 'household' as const, 'collective' as const),
    name: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    birthYear: fc.option(fc.integer({ min: 1960, max: 1963 })),
    hamlet: fc.option(fc.constantFrom('Ấp Ô Rồm', 'Ô Rồm', 'Khóm 1')),
    unitId: fc.constantFrom('xa-chau-dien', 'xa-hoa-an', 'xa-cau-ke', 'xa-long-vinh'),
  })
  .map((it) => (/chau-dien|hoa-an/.test(it.unitId) ? { ...it, heirs: ['xa-cau-ke'] } : it))

describe('looking through everybody', () => {
  test('finds each pair that is found by itself, once, and no pair that is not likely', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 12 }), (looks) => {
        const ready = looks.map(prepare)
        const pairs = likelyPairs(ready)
        const marks = pairs.map(({ a, b }) => `${a} ${b}`)
        assert.equal(new Set(marks).size, marks.length)
        for (const { a, b, likeness } of pairs) assert.ok(a < b && isLikely(likeness))
        for (const [a, one] of looks.entries())
          for (const [b, other] of looks.entries())
            if (a < b && isFound(one, other)) assert.ok(marks.includes(`${a} ${b}`), `${one.name}, ${other.name}`)
      }),
    )
  })
})

describe('a slip of the pen', () => {
  test('is one letter too many, too few or wrong, or two changed about', () => {
    for (const [a, b] of [
      ['ruong', 'rong'],
      ['ruong', 'ruongg'],
      ['ruong', 'ryong'],
      ['ruong', 'rruong'],
      ['lan', 'lna'],
    ])
      assert.ok(isOneSlip(a!, b!) && isOneSlip(b!, a!), `${a}, ${b}`)
    assert.ok(!isOneSlip('ruong', 'rnog') && isTwoSlips('ruong', 'rnog') && !isTwoSlips('ruong', 'thach'))
  })

  test('often leaves a word that no Vietnamese word can be', () => {
    for (const it of ['hung', 'nguyen', 'thi', 'huynh', 'quoc', 'ruong', 'xuan', 'anh', 'y'])
      assert.ok(isSyllable(it), it)
    for (const it of ['hnug', 'ngyuen', 'thhi', 'rnog', 'vuth']) assert.ok(!isSyllable(it), it)
  })
})
