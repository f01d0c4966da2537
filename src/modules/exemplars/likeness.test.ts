import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isLikely, type Look, likenessOf, trigramShare } from './likeness.ts'
import { subjectKinds } from './subject.ts'

const look = (over: Partial<Look> = {}): Look => ({
  ...{ kind: 'individual', name: 'Thạch Sa Rương', birthYear: 1961, hamlet: 'Ấp Ô Tưng', unitId: 'xa-chau-dien' },
  ...over,
})
const compare = (a: Partial<Look>, b: Partial<Look>) => likenessOf(look(a), look(b))
const elsewhere = { unitId: 'xa-long-vinh', hamlet: null }

describe('two records may be about one subject', () => {
  test('when capitals, tone marks and their placement are all that parts the names', () => {
    assert.ok(isLikely(compare({ name: 'Nguyễn Thị Hoà' }, { name: 'NGUYỄN THỊ HÒA', ...elsewhere, birthYear: null })))
    assert.ok(isLikely(compare({ name: 'Lý Thị Mỵ' }, { name: 'Ly Thi Mi', ...elsewhere, birthYear: null })))
  })

  test('when the words of the name stand in another order, as in a list by given names', () => {
    const { score, reasons } = compare({}, { name: 'Rương Thạch Sa' })
    assert.ok(score > 0.9)
    assert.deepEqual(reasons, ['otherOrder', 'sameHamlet', 'sameYear'])
  })

  test('when one is a household and bears the name of its head', () => {
    assert.ok(isLikely(compare({}, { kind: 'household', name: 'Hộ ông Thạch Sa Rương', birthYear: null })))
  })

  test('when a similar name comes from the same hamlet, written with or without «ấp»', () => {
    const group = { kind: 'collective', birthYear: null } as const
    const likeness = compare(
      { ...group, name: 'Tổ tự quản giao thông Ô Rồm', hamlet: 'Ô Rồm' },
      { ...group, name: 'Nhóm tự quản giao thông Ô Rồm', hamlet: 'ấp Ô Rồm' },
    )
    assert.ok(isLikely(likeness))
    assert.deepEqual(likeness.reasons, ['nearName', 'sameHamlet'])
  })

  test('when the year of birth is off by one', () => {
    assert.ok(isLikely(compare({}, { birthYear: 1962 })))
  })
})

describe('a commune and the one that inherited it', () => {
  const old = { unitId: 'xa-chau-dien', heirs: ['xa-cau-ke'] }
  test('are one place, hamlet and all', () => {
    assert.deepEqual(compare(old, { unitId: 'xa-cau-ke' }).reasons, ['sameName', 'sameHamlet', 'sameYear'])
    assert.deepEqual(compare({ unitId: 'xa-cau-ke', hamlet: 'Ô Rồm' }, old).reasons[1], 'sameUnit')
  })

  test('are so through two reforms; two communes that one inherited were never one place', () => {
    const first = { unitId: 'phuong-2', heirs: ['phuong-3', 'phuong-tra-vinh'] }
    const second = { unitId: 'phuong-3', heirs: ['phuong-tra-vinh'] }
    const third = { unitId: 'phuong-4', heirs: ['phuong-tra-vinh'] }
    assert.deepEqual(compare(first, second).reasons, ['sameName', 'sameHamlet', 'sameYear'])
    assert.deepEqual(compare(first, third).reasons, ['sameName', 'sameYear'])
  })
})

describe('two records are about two subjects', () => {
  test('when people of one name elsewhere were born years apart', () => {
    assert.ok(!isLikely(compare({}, { ...elsewhere, birthYear: 1990 })))
  })

  test('when only the hamlet is the same', () => {
    assert.deepEqual(compare({}, { name: 'Huỳnh Văn Đầy' }), { score: 0, reasons: [] })
  })

  test('when a person and a group share a few words of their names elsewhere', () => {
    assert.ok(
      !isLikely(
        compare({ birthYear: null }, { ...elsewhere, kind: 'collective', name: 'Tổ Sa Rương', birthYear: null }),
      ),
    )
  })
})

const word = fc.constantFrom('Thạch', 'Sa', 'Rương', 'Kim', 'Thị', 'Hoà', 'Lý', 'Văn', 'Bảy', 'Tổ', 'Ông', 'Hộ', 'Đức')
const anyLook = fc
  .record({
    kind: fc.constantFrom(...subjectKinds),
    name: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    birthYear: fc.option(fc.integer({ min: 1930, max: 2015 })),
    hamlet: fc.option(fc.constantFrom('Ấp Ô Rồm', 'Ô Rồm', 'Khóm 1')),
    unitId: fc.constantFrom('a', 'b', 'c'),
  })
  .map((it) => (it.unitId === 'c' ? it : { ...it, heirs: ['c'] }))

describe('the likeness of any two', () => {
  test('is the same both ways round and lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyLook, anyLook, (a, b) => {
        const [there, back] = [likenessOf(a, b), likenessOf(b, a)]
        assert.deepEqual(there, back)
        assert.ok(there.score >= 0 && there.score <= 1)
      }),
    )
  })

  test('does not hang on capitals or on how letters are composed', () => {
    fc.assert(
      fc.property(anyLook, anyLook, (a, b) => {
        const retyped = { ...b, name: b.name.toUpperCase().normalize('NFD') }
        assert.equal(likenessOf(a, retyped).score, likenessOf(a, b).score)
      }),
    )
  })

  test('is likely for a record and its copy', () => {
    fc.assert(fc.property(anyLook, (a) => isLikely(likenessOf(a, a))))
  })

  test('never grows when the years of birth are set far apart', () => {
    fc.assert(
      fc.property(anyLook, anyLook, (a, b) => {
        const unknown = likenessOf({ ...a, birthYear: null }, { ...b, birthYear: null }).score
        assert.ok(likenessOf({ ...a, birthYear: 1950 }, { ...b, birthYear: 1990 }).score <= unknown)
      }),
    )
  })
})

test('the share of trigrams is 1 for one text and 0 for nothing in common', () => {
  assert.equal(trigramShare('thach sa ruong', 'thach sa ruong'), 1)
  assert.equal(trigramShare('thach', 'kim'), 0)
})
