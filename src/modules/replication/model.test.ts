import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { faultsOfSteps, stepsOf } from './model.ts'

describe('the steps of a model', () => {
  test('empty rows are dropped and the order stays', () => {
    assert.deepEqual(stepsOf(['Đào mương', null, 'Trữ nước'], ['Sâu 1,5 m', null, null]), [
      { title: 'Đào mương', text: 'Sâu 1,5 m' },
      { title: 'Trữ nước', text: '' },
    ])
  })

  test('a model has at least one step', () => {
    assert.deepEqual(faultsOfSteps([null], [null]), { 'stepTitle.0': 'replication.needsStep' })
    assert.deepEqual(faultsOfSteps(['Đào mương'], []), {})
  })

  test('a text without a name is faulted at its own row', () => {
    assert.deepEqual(faultsOfSteps(['Đào mương', null, null], ['', null, 'Trữ từ tháng 6']), {
      'stepTitle.2': 'required',
    })
  })
})
