import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Checked, checkReport, mentions } from './checks.ts'
import { type Counted, definitions, type FigureCode, type Figures, figureCodes, figuresOf, said } from './figures.ts'
import { daysLate, isOpen, take } from './lifecycle.ts'
import { resultsOf } from './results.ts'
import { sectionsOf } from './sections.ts'

const written = sectionsOf(['leading', 'strengths', 'limits', 'plans'].map((key) => ({ key, text: 'Đã viết.' })))
const nothing: Counted = { ids: new Map(), amounts: new Map() }
const counted = (...ids: [FigureCode, string[]][]): Counted => ({ ...nothing, ids: new Map(ids) })
const typed = (value: number, reason = 'Chưa kịp ghi sổ tháng ba') => ({ value, reason, by: 'Đạt', on: '2024-11-20' })
const whole = (over: Partial<Checked> = {}): Checked => ({
  ...{ sections: written, figures: figuresOf(nothing), openFaults: 0, unnamed: [] },
  ...over,
})
const failed = (it: Checked) => checkReport(it).flatMap(({ key, ok }) => (ok ? [] : key))

describe('the checks of a report', () => {
  test('a report that is written and adds up passes all', () => assert.deepEqual(failed(whole()), []))

  test('a required section left empty is named; the proposals may be left out', () => {
    const check = checkReport(whole({ sections: { ...written, limits: ' ' } })).find(({ key }) => key === 'written')!
    assert.deepEqual([check.ok, check.at, check.missing], [false, 'limits', 1])
  })

  test('a typed total that its parts do not make fails', () => {
    const figures = figuresOf(counted(['I2a', ['a']], ['I2', ['a']]), new Map([['I2', typed(3)]]))
    assert.deepEqual(failed(whole({ figures })), ['sums'])
  })

  test('more women than recognised fails', () => {
    assert.deepEqual(failed(whole({ figures: figuresOf(nothing, new Map([['I4b', typed(1)]])) })), ['sums'])
  })

  test('a typed figure with hardly a reason fails', () => {
    assert.deepEqual(failed(whole({ figures: figuresOf(nothing, new Map([['I6', typed(3, 'sai')]])) })), ['reasons'])
  })

  test('a number that its list does not make fails', () => {
    const figures = figuresOf(counted(['I6', ['a', 'b']]))
    assert.deepEqual(failed(whole({ figures: { ...figures, I6: { ...figures.I6, value: 3 } } })), ['listed'])
  })

  test('naming somebody who agreed to nothing fails, and says whom', () => {
    const sections = { ...written, strengths: 'Nổi bật là chị thạch thị sa mol, ấp Ô Rồm.' }
    const check = checkReport(whole({ sections, unnamed: ['Thạch Thị Sa Mol'] })).find(({ key }) => key === 'names')!
    assert.deepEqual([check.ok, check.at, check.names], [false, 'strengths', ['Thạch Thị Sa Mol']])
    assert.deepEqual(mentions('Hoa Nam và Lê Hoa', ['Hoa', 'Na', 'Lê Hoa']), ['Hoa', 'Lê Hoa'])
  })

  test('a fault of the province still open fails', () => assert.deepEqual(failed(whole({ openFaults: 1 })), ['faults']))
})

describe('the figures of a report', () => {
  test('every value is what its list makes, whatever was counted and added up', () => {
    const code = fc.constantFrom(...figureCodes)
    const ids = fc.array(fc.tuple(code, fc.array(fc.string())))
    const amounts = fc.array(fc.tuple(code, fc.dictionary(fc.uuid(), fc.nat(100_000))))
    fc.assert(
      fc.property(ids, amounts, (counts, sums) => {
        const figures = figuresOf({ ids: new Map(counts), amounts: new Map(sums) })
        for (const code of figureCodes) {
          const { per } = definitions[code]
          const sum = Object.values(new Map(sums).get(code) ?? {}).reduce((all, it) => all + it, 0)
          assert.equal(figures[code].value, per ? Math.round(sum / per) : figures[code].ids!.length)
        }
        assert.ok(checkReport(whole({ figures })).find(({ key }) => key === 'listed')!.ok)
      }),
    )
  })

  test('a report frozen before a figure was thought of is checked and told without it', () => {
    const { I6v: _, I6d: __, ...old } = figuresOf(counted(['I6', ['a']]))
    const figures = old as Figures
    assert.deepEqual(failed(whole({ figures })), [])
    const told = resultsOf({ owed: null, figures, units: null }, 'vi').flatMap(({ sentences }) => sentences.flat())
    assert.ok(told.some((it) => 'code' in it && it.code === 'I6'))
    assert.ok(told.every((it) => 'text' in it || figures[it.code]))
  })

  test('the typed number is said, and the computed one stays beside it', () => {
    const { I6 } = figuresOf(counted(['I6', ['a']]), new Map([['I6', typed(5)]]))
    assert.deepEqual([said(I6), I6.value], [5, 1])
  })

  test('a part is of the same kind as its whole', () => {
    for (const { kind, parts } of Object.values(definitions))
      for (const part of parts ?? []) assert.equal(definitions[part].kind, kind)
  })
})

describe('the life of a report', () => {
  test('it is signed, sent, returned, signed again, and accepted', () => {
    assert.equal(
      take('accept', take('send', take('sign', take('return', take('send', take('sign', 'draft')))))),
      'accepted',
    )
  })

  test('what is sent is no longer written, and what is accepted no longer returned', () => {
    assert.equal(isOpen('write', 'sent'), false)
    assert.throws(() => take('return', 'accepted'), { message: 'wrongState' })
  })

  test('a report is late from the day after it is due', () => {
    assert.equal(daysLate('2024-11-30', null, '2024-11-30'), 0)
    assert.equal(daysLate('2024-11-30', null, '2024-12-02'), 2)
    assert.equal(daysLate('2024-11-30', '2024-11-29', '2025-02-01'), 0)
  })
})
