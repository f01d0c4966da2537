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
const anyLook = fc.record({
  kind: fc.constantFrom(...subjectKinds),
  name: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  birthYear: fc.option(fc.integer({ min: 1930, max: 2015 })),
  hamlet: fc.option(fc.constantFrom('Ấp Ô Rồm', 'Ô Rồm', 'Khóm 1')),
  unitId: fc.constantFrom('a', 'b'),
})

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
