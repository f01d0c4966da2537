import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { allowanceOf, type ChoiceState, faultOfSending, placesOf, type Quota, type Ranked } from './allowance.ts'

const quota = (quotaClass: string, min: number, max: number, from: string, to: string): Quota => ({
  ...{ id: `${quotaClass}-${from}`, quotaClass, min, max, from, to, basis: 'IV.2.e', toConfirm: false },
})
const quotas = [
  quota('district', 1, 2, '2025-01-01', '2025-07-01'),
  quota('department', 1, 1, '2025-01-01', '2026-01-01'),
]
const two = quotas[0]!
const row = (id: string, ord: number, state: ChoiceState = 'chosen'): Ranked => ({ id, ord, state })

describe('the number of a unit', () => {
  test('a district chooses one or two, a department one', () => {
    assert.equal(allowanceOf(quotas, { quotaClass: 'district', on: '2025-06-30' })?.max, 2)
    assert.equal(allowanceOf(quotas, { quotaClass: 'department', on: '2025-11-18' })?.max, 1)
  })

  test('after the reform of 1 July 2025 the plan gives no class but departments a number', () => {
    for (const quotaClass of ['district', 'commune', 'enterprise'])
      assert.equal(allowanceOf(quotas, { quotaClass, on: '2025-07-01' }), undefined)
    assert.equal(allowanceOf(quotas, undefined), undefined)
  })
})

describe('sending', () => {
  const list = [row('a', 1), row('b', 2), row('c', 3)]

  test('the first two of a district go, the third is a reserve', () => {
    assert.deepEqual(
      [...placesOf(list, 2).values()],
      [{ kind: 'main' }, { kind: 'main' }, { kind: 'reserve', number: 1 }],
    )
    assert.equal(faultOfSending(two, list, 'b'), undefined)
    assert.equal(faultOfSending(two, list, 'c'), 'selection.overLimit')
  })

  test('the reserve moves up when somebody before it falls out or fails', () => {
    for (const state of ['dropped', 'failed'] as const)
      assert.equal(faultOfSending(two, [row('a', 1, state), row('b', 2, 'sent'), row('c', 3)], 'c'), undefined)
  })

  test('what is returned keeps its place, and what was sent stands before what was not', () => {
    assert.equal(
      faultOfSending(two, [row('a', 1, 'returned'), row('b', 2, 'sent'), row('c', 3)], 'c'),
      'selection.overLimit',
    )
    assert.equal(
      faultOfSending(two, [row('c', 1), row('a', 2, 'sent'), row('b', 3, 'passed')], 'c'),
      'selection.overLimit',
    )
  })

  test('a unit without a number sends nobody', () => {
    assert.equal(faultOfSending(undefined, list, 'a'), 'selection.noQuota')
    assert.equal(faultOfSending({ ...two, min: 0, max: 0 }, list, 'a'), 'selection.noQuota')
  })

  test('however a unit sends, drops and is failed, it never has more on their way than its number', () => {
    const act = fc.record({ do: fc.constantFrom('send', 'drop', 'fail', 'return'), at: fc.nat(5) })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (acts, max) => {
        const ranked = Array.from({ length: 6 }, (_, at) => row(`${at}`, at + 1))
        for (const { do: what, at } of acts) {
          const it = ranked[at]!
          if (what === 'send' && (it.state === 'chosen' || it.state === 'returned')) {
            if (!faultOfSending({ ...two, max }, ranked, it.id)) it.state = 'sent'
          } else if (what === 'return' && it.state === 'sent') it.state = 'returned'
          else if (what === 'drop') it.state = 'dropped'
          else if (what === 'fail' && it.state === 'sent') it.state = 'failed'
          const onItsWay = ranked.filter(({ state }) => state === 'sent' || state === 'returned')
          assert.ok(onItsWay.length <= max)
        }
      }),
    )
  })
})
