import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, delegateRow, storedDelegate } from '../factory.ts'
import { withdrawDelegate } from './withdraw-delegate.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'huyen-tra-cu')
const delegateId = await storedDelegate(db, office, district)
const scene = { db, actor: district, now }
const input = { delegateId, version: 1, reason: 'Bận mùa vụ' }

describe('withdrawDelegate', () => {
  test('who may not, may not, and nothing is written', async () => {
    for (const actor of [stranger])
      await assert.rejects(withdrawDelegate({ ...scene, actor }, input), { kind: 'forbidden' })
    assert.equal((await delegateRow(db, delegateId)).version, 1)
  })

  test('bad input names its field, and a stale form is refused', async () => {
    await assert.rejects(withdrawDelegate(scene, { ...input, reason: '' }), { fields: { reason: 'required' } })
    await assert.rejects(withdrawDelegate(scene, { ...input, version: 8 }), { kind: 'stale' })
  })

  test('somebody does not go, with the reason', async () => {
    await withdrawDelegate(scene, input)
    const row = await delegateRow(db, delegateId)
    assert.deepEqual([row.state, row.reason], ['withdrawn', 'Bận mùa vụ'])
    await assert.rejects(withdrawDelegate(scene, { ...input, version: 2 }), { kind: 'conflict' })
    assert.equal((await audited(db, 'selection.withdrawDelegate', delegateId)).length, 1)
  })
})
