import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rungOf, rungs } from './ladder.ts'

const known = fc.record({ confirmedEvidence: fc.nat(3), wasNominated: fc.boolean(), wasVerified: fc.boolean() })

test('a word is told, until the commune stands for it, until its documents are checked', () => {
  const told = { confirmedEvidence: 0, wasNominated: false, wasVerified: false }
  assert.equal(rungOf(told), 'told')
  assert.equal(rungOf({ ...told, confirmedEvidence: 1 }), 'confirmed')
  assert.equal(rungOf({ ...told, wasNominated: true }), 'confirmed')
  assert.equal(rungOf({ ...told, wasNominated: true, wasVerified: true }), 'checked')
})

test('nothing that is looked into besides takes a record down the ladder', () => {
  fc.assert(
    fc.property(known, known, (a, b) => {
      const both = {
        ...{ confirmedEvidence: a.confirmedEvidence + b.confirmedEvidence },
        ...{ wasNominated: a.wasNominated || b.wasNominated, wasVerified: a.wasVerified || b.wasVerified },
      }
      assert.ok(rungs.indexOf(rungOf(both)) >= rungs.indexOf(rungOf(a)))
    }),
  )
})
