import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressFault, mostTries, secretNumbers, wants } from './partner.ts'

const story = { unitIds: ['xa', 'huyen', 'tinh'], fieldId: 'hoc', language: 'km' as const }

test('a site is told what it asked for: its languages, its fields or all, its place with all below or all', () => {
  const all = { placeId: null, fieldIds: [], languages: ['vi', 'km'] as const }
  assert.equal(wants(all, story), true)
  assert.equal(wants({ ...all, languages: ['vi'] }, story), false)
  assert.deepEqual(
    [wants({ ...all, fieldIds: ['hoc'] }, story), wants({ ...all, fieldIds: ['khac'] }, story)],
    [true, false],
  )
  assert.deepEqual([wants({ ...all, placeId: 'huyen' }, story), wants({ ...all, placeId: 'ap' }, story)], [true, false])
})

test('after a rotation both secrets sign for a day, then the newest alone', () => {
  const rotatedAt = new Date('2024-06-11T02:00:00Z')
  const after = (hours: number) => new Date(rotatedAt.getTime() + hours * 3_600_000)
  assert.deepEqual(secretNumbers({ secretNo: 1, rotatedAt }, after(1)), [1])
  assert.deepEqual(secretNumbers({ secretNo: 3, rotatedAt }, after(23)), [3, 2])
  assert.deepEqual(secretNumbers({ secretNo: 3, rotatedAt }, after(24)), [3])
})

test('an address is https, names nobody and no part of a page; http is for this machine, where it is allowed', () => {
  assert.equal(addressFault('https://travinh.example/nhan', false), undefined)
  for (const bad of ['travinh', 'https://u:p@travinh.example', 'https://travinh.example/#a', 'javascript:alert(1)'])
    assert.ok(addressFault(bad, true), bad)
  assert.equal(addressFault('http://127.0.0.1:9', false), 'outreach.notHttps')
  assert.equal(addressFault('http://127.0.0.1:9', true), undefined)
  assert.equal(addressFault('http://127.0.0.1.example', true), 'outreach.notHttps')
})

test('the last try is some three days after the first, by the waits of the queue', () => {
  const waits = Array.from({ length: mostTries - 1 }, (_, at) => Math.exp(Math.min(10, at + 1)))
  const days = waits.reduce((sum, it) => sum + it, 0) / 86_400
  assert.ok(days > 2.7 && days < 3.2, `${days}`)
})
