import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { matchesOf, type Sought } from './need.ts'

const model = (name: string, over: Partial<Sought> = {}): Sought => ({
  ...{ fieldId: 'a', name, problem: '', conditions: '', steps: [], followers: 0, failures: 0, ...over },
})
const rain = model('Mương trữ nước mưa', {
  problem: 'Nước mặn, dừa rụng trái',
  conditions: 'Vườn từ 3 công',
  followers: 4,
})
const cows = model('Ngân hàng bò ấp', { fieldId: 'b', problem: 'Hộ nghèo thiếu vốn', conditions: 'Có đất trồng cỏ' })
const found = (need: object, models: readonly Sought[] = [rain, cows]) =>
  matchesOf({ fieldId: null, words: '', have: '', ...need }, models).map(({ it }) => it.name)

describe('models that answer a need', () => {
  test('are found by words of the trouble without tone marks, by what one has, and by the field; each says why', () => {
    assert.deepEqual(found({ words: 'nuoc man qua' }), [rain.name])
    assert.deepEqual(found({ have: 'đất cỏ' }), [cows.name])
    assert.deepEqual(found({ fieldId: 'b' }), [cows.name])
    const [first] = matchesOf({ fieldId: 'a', words: 'Nước mặn', have: 'vườn' }, [cows, rain])
    assert.deepEqual([first?.points, first?.why], [5, { field: true, words: ['nước', 'mặn'], have: ['vườn'] }])
  })

  test('whole words alone are found, and a word that stands in any sentence finds nothing', () => {
    assert.deepEqual(found({ words: 'ma' }), [])
    assert.deepEqual(found({ words: 'có là của' }), [])
    assert.deepEqual(found({ words: 'nuo' }), [])
  })

  test('of equal ones that stands first which more places go on with, failures taken off', () => {
    const [good, bad] = [model('X', { followers: 3 }), model('Y', { followers: 5, failures: 4 })]
    assert.deepEqual(found({ fieldId: 'a' }, [bad, good]), ['X', 'Y'])
  })

  test('more words never find less', () => {
    const word = fc.constantFrom('nước', 'bò', 'dừa', 'vốn', 'xa lạ')
    fc.assert(
      fc.property(fc.array(word), word, (words, more) => {
        const before = found({ words: words.join(' ') })
        const after = found({ words: [...words, more].join(' ') })
        assert.ok(before.every((it) => after.includes(it)))
      }),
    )
  })
})
