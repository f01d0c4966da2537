import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { differences } from './difference.ts'
import { type Criterion, judge, type Score } from './judgement.ts'
import { type CriterionShape, loosenings, type SetShape } from './tightening.ts'

const kinds = ['individual'] as const
const shape = (over: Partial<CriterionShape> & { id: string }): CriterionShape => ({
  ...{ baseId: null, code: over.id, text: `Tiêu chuẩn ${over.id}`, kind: 'scored', mayNotApply: false, more: null },
  ...{ points: { individual: { max: 25, min: 0 } }, levels: [] },
  ...over,
})
const base: SetShape = { passMark: 60, criteria: [shape({ id: 'a' }), shape({ id: 'b', kind: 'gate', points: {} })] }
const carried = (of: CriterionShape, over: Partial<CriterionShape> = {}) =>
  shape({ ...of, ...over, id: `${of.id}'`, baseId: of.id })
const draft = (...criteria: CriterionShape[]): SetShape => ({ passMark: 60, criteria })
const [a, b] = base.criteria as [CriterionShape, CriterionShape]

describe('a unit’s set against its base', () => {
  test('the same, or more of the same, is no fault', () => {
    assert.deepEqual(loosenings(base, draft(carried(a), carried(b)), kinds), {})
    const more = [
      carried(a, { points: { individual: { max: 40, min: 10 } }, more: 'x' }),
      carried(b),
      shape({ id: 'c' }),
    ]
    assert.deepEqual(loosenings(base, { ...draft(...more), passMark: 70 }, kinds), {})
  })

  test('every way of easing is named at its field', () => {
    assert.deepEqual(loosenings(base, { ...draft(carried(a)), passMark: 59 }, kinds), {
      ...{ passMark: 'passMarkBelow', 'criteria.b': 'baseLeftOut' },
    })
    const eased = carried(a, { points: { individual: { max: 24, min: 0 } }, text: 'khác', mayNotApply: true })
    assert.deepEqual(loosenings(base, draft(eased, carried(b, { kind: 'informational' })), kinds), {
      ...{ "max.individual.a'": 'weightBelow', "text.a'": 'baseWordsStay', "mayNotApply.a'": 'baseApplies' },
      ...{ "kind.b'": 'baseKindStays' },
    })
  })

  test('more points with the same floor ease the floor', () => {
    const floored = { passMark: 60, criteria: [shape({ id: 'a', points: { individual: { max: 20, min: 10 } } })] }
    const wider = draft(carried(floored.criteria[0]!, { points: { individual: { max: 40, min: 10 } } }))
    assert.deepEqual(loosenings(floored, wider, kinds), { "min.individual.a'": 'floorBelow' })
  })

  test('a level of the base stays, or begins higher', () => {
    const level = { fromPercent: 50, words: 'Khá', example: 'x' }
    const of = { passMark: 60, criteria: [shape({ id: 'a', levels: [level] })] }
    const first = of.criteria[0]!
    const at = (fromPercent: number) => draft(carried(first, { levels: [{ ...level, fromPercent }] }))
    assert.deepEqual(loosenings(of, at(60), kinds), {})
    assert.deepEqual(loosenings(of, at(40), kinds), { "levels.a'": 'baseLevelsStay' })
  })

  test('what is added and tightened is listed, and nothing else', () => {
    const next = {
      ...draft(carried(a, { points: { individual: { max: 40, min: 5 } } }), carried(b), shape({ id: 'c' })),
    }
    assert.deepEqual(
      differences(base, { ...next, passMark: 65 }).map(({ kind, code, was, is }) => [kind, code, was, is]),
      [
        ['passMark', '', '60', '65'],
        ['points', 'a', '25', '40'],
        ['floor', 'a', '0', '5'],
        ['added', 'c', null, 'scored'],
      ],
    )
    assert.deepEqual(differences(base, draft(carried(a), carried(b))), [])
  })
})

/** A base of one gate and some scored criteria, and a draft of any kind over it, tightened or eased at random. */
const pair = fc
  .record({
    most: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
    floors: fc.array(fc.double({ min: 0, max: 0.6, noNaN: true }), { minLength: 4, maxLength: 4 }),
    mark: fc.integer({ min: 1, max: 100 }),
    raised: fc.array(fc.integer({ min: -1, max: 40 }), { minLength: 4, maxLength: 4 }),
    newFloors: fc.array(fc.integer({ min: -1, max: 5 }), { minLength: 4, maxLength: 4 }),
    markUp: fc.integer({ min: -2, max: 20 }),
    added: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 3 }),
    shares: fc.array(fc.double({ min: 0.4, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
  })
  .map((it) => {
    const gate = shape({ id: 'g', kind: 'gate', points: {} })
    const scored = it.most.map((max, i) =>
      shape({ id: `s${i}`, points: { individual: { max, min: Math.floor(it.floors[i]! * max) } } }),
    )
    const of: SetShape = { passMark: it.mark, criteria: [gate, ...scored] }
    const over = scored.map((one, i) => {
      const max = Math.max(1, it.most[i]! + it.raised[i]!)
      const share = one.points.individual!.min / one.points.individual!.max
      const min = Math.min(max, Math.max(0, Math.ceil(share * max) + it.newFloors[i]!))
      return carried(one, { points: { individual: { max, min } } })
    })
    const own = it.added.map((max, i) => shape({ id: `o${i}`, points: { individual: { max, min: 0 } } }))
    const passMark = Math.min(100, Math.max(1, it.mark + it.markUp))
    return { of, over: { passMark, criteria: [carried(gate), ...over, ...own] }, shares: it.shares }
  })

const judged = (set: SetShape, of?: SetShape): Criterion[] =>
  set.criteria.map((it) => ({
    ...{ id: it.id, code: it.code, text: it.text, kind: it.kind, mayNotApply: false, more: null, evidenceHint: null },
    ...{ levels: [], maxPoints: it.points.individual?.max ?? 0, minPoints: it.points.individual?.min ?? 0 },
    basePoints: of?.criteria.find(({ id }) => id === it.baseId)?.points.individual?.max ?? null,
  }))

describe('for every set and every score', () => {
  test('whatever passes a set that is no looser would pass its base: no addition makes up for what the base asks', () => {
    let compared = 0
    fc.assert(
      fc.property(pair, ({ of, over, shares }) => {
        if (Object.keys(loosenings(of, over, kinds)).length > 0) return
        const scores: Score[] = over.criteria.map(({ id, kind, points }, i) => ({
          ...{ criterionId: id, reason: null, evidence: ['e'], met: kind === 'gate' ? shares[0]! > 0.1 : null },
          points: kind === 'gate' ? null : Math.round(shares[i % 8]! * points.individual!.max),
        }))
        const { passed } = judge(judged(over, of), scores, { passMark: over.passMark, basePassMark: of.passMark })
        if (!passed) return
        compared++
        // The independent count: the same shares of the base's own points, in fractions.
        const share = (id: string) => {
          const it = over.criteria.find(({ baseId }) => baseId === id)!
          return (scores.find(({ criterionId }) => criterionId === it.id)!.points ?? 0) / it.points.individual!.max
        }
        const scored = of.criteria.filter(({ kind }) => kind === 'scored')
        const reached = scored.reduce((sum, it) => sum + share(it.id) * it.points.individual!.max, 0)
        const outOf = scored.reduce((sum, it) => sum + it.points.individual!.max, 0)
        assert.ok(reached * 100 >= of.passMark * outOf - 1e-6)
        for (const it of scored) assert.ok(share(it.id) * it.points.individual!.max >= it.points.individual!.min - 1e-9)
      }),
      { numRuns: 3000 },
    )
    assert.ok(compared > 20, `only ${compared} cases were compared`)
  })
})
