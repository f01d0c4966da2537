import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { certificateNumber, hasPassed } from './course.ts'
import { type Fault, needsOf } from './need.ts'

const fault = (unitId: string, topic: 'nomination' | 'report', on: string): Fault => ({
  ...{ unitId, topic, on, text: 'Thiếu minh chứng', about: 'Hồ sơ', href: '/' },
})

describe('what a unit needs to learn', () => {
  test('a fault is answered by a course that came after it, not by one before, nor by one on something else', () => {
    const faults = [
      fault('a', 'nomination', '2025-02-01'),
      fault('a', 'nomination', '2025-06-01'),
      fault('a', 'report', '2025-03-01'),
      fault('b', 'nomination', '2025-01-01'),
    ]
    const needs = needsOf(faults, [
      { unitId: 'a', topic: 'nomination', on: '2025-03-01' },
      { unitId: 'a', topic: 'report', on: '2025-02-01' },
      { unitId: 'b', topic: 'nomination', on: '2025-01-02' },
    ])
    assert.deepEqual(
      needs.map(({ unitId, topic, faults: all, since }) => [unitId, topic, all, since]),
      [
        ['a', 'nomination', 2, 1],
        ['a', 'report', 1, 1],
        ['b', 'nomination', 1, 0],
      ],
    )
  })
})

describe('a certificate', () => {
  test('goes to whoever came to as many sessions as the course asks, all where it asks nothing', () => {
    assert.deepEqual(
      [hasPassed(2, null, 3), hasPassed(3, null, 3), hasPassed(2, 2, 3), hasPassed(1, 5, 1), hasPassed(0, null, 0)],
      [false, true, true, true, false],
    )
  })

  test('has a number of its own in the course', () => {
    assert.deepEqual([certificateNumber(3, '15/KH-SNV'), certificateNumber(12, null)], ['03/15-KH-SNV', '12/GCN'])
  })
})
