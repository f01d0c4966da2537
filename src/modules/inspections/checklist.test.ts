import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { differences, faultsOfAnswer, shareMet, standing, verdicts } from './checklist.ts'

const answer = { verdict: 'met' as const, comment: null, hasPhoto: false }

describe('the answers of a checklist', () => {
  test('what is not met needs words; what is met needs none where the item asks for none', () => {
    assert.deepEqual(faultsOfAnswer({ needs: 'nothing' }, answer), {})
    for (const verdict of ['partly', 'unmet', 'none'] as const)
      assert.deepEqual(faultsOfAnswer({ needs: 'nothing' }, { ...answer, verdict }), {
        comment: 'inspections.needsComment',
      })
    assert.deepEqual(Object.keys(faultsOfAnswer({ needs: 'comment' }, answer)), ['comment'])
  })

  test('an item that needs a photograph has one, unless it does not concern the unit', () => {
    assert.deepEqual(Object.keys(faultsOfAnswer({ needs: 'photo' }, answer)), ['file'])
    assert.deepEqual(faultsOfAnswer({ needs: 'photo' }, { ...answer, hasPhoto: true }), {})
    assert.deepEqual(faultsOfAnswer({ needs: 'photo' }, { ...answer, verdict: 'none', comment: 'Không có' }), {})
  })

  test('whatever the order in which notes of an item arrive, the same one stands', () => {
    const note = fc.record({ id: fc.uuid(), notedAt: fc.date({ noInvalidDate: true }) })
    fc.assert(
      fc.property(fc.uniqueArray(note, { selector: ({ id }) => id, minLength: 1 }), (notes) => {
        assert.equal(notes.reduce(standing).id, [...notes].reverse().reduce(standing).id)
      }),
    )
  })

  test('the share met lies between nought and a hundred; a part counts half', () => {
    assert.deepEqual([shareMet(['met', 'partly', 'unmet', 'none', null]), shareMet(['none', null])], [50, null])
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verdicts, null)), (some) => {
        const share = shareMet(some)
        assert.ok(share === null || (share >= 0 && share <= 100))
      }),
    )
  })

  test('only items that both answered can differ', () => {
    assert.equal(
      differences([
        { self: 'met', team: 'unmet' },
        { self: 'met', team: null },
        { self: 'met', team: 'met' },
      ]),
      1,
    )
  })
})
