import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { after, concerns, noteState } from './orientation.ts'

describe('a note of the propaganda commission', () => {
  test('is to come, holds, is over, or was taken back', () => {
    const note = { validFrom: '2024-06-01', validTo: '2024-07-01', endedOn: null }
    const on = (day: string, over = {}) => noteState({ ...note, ...over }, day)
    assert.deepEqual(
      [on('2024-05-31'), on('2024-06-01'), on('2024-06-30'), on('2024-07-01')],
      ['coming', 'holds', 'holds', 'over'],
    )
    assert.equal(on('2024-06-11', { endedOn: '2024-06-11' }), 'ended')
    assert.equal(on('2024-06-11', { endedOn: '2024-06-12' }), 'holds')
    assert.equal(on('2030-01-01', { validTo: null }), 'holds')
    assert.deepEqual([after('2024-06-30'), after(null)], ['2024-07-01', null])
  })

  test('concerns every story where it stresses nothing; else the field, or within it the topics named', () => {
    const story = { fieldId: 'a', topicId: 'a1' }
    assert.equal(concerns([], story), true)
    assert.equal(concerns([{ fieldId: 'a', topicId: null }], story), true)
    assert.equal(concerns([{ fieldId: 'b', topicId: null }], story), false)
    assert.equal(concerns([{ fieldId: 'a', topicId: 'a2' }], story), false)
    assert.equal(concerns([{ fieldId: 'a', topicId: 'a2' }], { ...story, topicId: null }), true)
    const both = [
      { fieldId: 'a', topicId: null },
      { fieldId: 'a', topicId: 'a1' },
    ]
    assert.equal(concerns(both, story), true)
  })
})
