import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { faultOfSince, isSameUnit } from './adoption.ts'

describe('an adoption', () => {
  test('lies between two units: not the source, nor what it became, nor what stands under it', () => {
    const source = { sourceReach: ['district', 'commune'], heirIds: ['heir'] }
    assert.equal(isSameUnit({ ...source, adopterId: 'district' }), true)
    assert.equal(isSameUnit({ ...source, adopterId: 'commune' }), true)
    assert.equal(isSameUnit({ ...source, adopterId: 'heir' }), true)
    assert.equal(isSameUnit({ ...source, adopterId: 'other' }), false)
  })

  test('began between the discovery of the exemplar and today', () => {
    assert.equal(faultOfSince('2024-06-12', '2024-03-01', '2024-06-11'), 'replication.inFuture')
    assert.equal(faultOfSince('2024-02-29', '2024-03-01', '2024-06-11'), 'replication.beforeDiscovery')
    assert.equal(faultOfSince('2024-03-01', '2024-03-01', '2024-06-11'), undefined)
  })
})
