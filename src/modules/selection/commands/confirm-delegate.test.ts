import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, delegateRow, storedDelegate } from '../factory.ts'
import { confirmDelegate } from './confirm-delegate.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'huyen-tra-cu')
const delegateId = await storedDelegate(db, office, district)
const scene = { db, actor: office, now }
const input = { delegateId, version: 1 }

describe('confirmDelegate', () => {
  test('who may not, may not, and nothing is written', async () => {
    for (const actor of [district, stranger])
      await assert.rejects(confirmDelegate({ ...scene, actor }, input), { kind: 'forbidden' })
    assert.equal((await delegateRow(db, delegateId)).version, 1)
  })

  test('bad input names its field, and a stale form is refused', async () => {
    await assert.rejects(confirmDelegate(scene, { ...input, delegateId: 'x' }), { fields: { delegateId: 'required' } })
    await assert.rejects(confirmDelegate(scene, { ...input, version: 8 }), { kind: 'stale' })
  })

  test('the standing office puts them on the final list', async () => {
    await confirmDelegate(scene, input)
    const row = await delegateRow(db, delegateId)
    assert.equal(row.state, 'confirmed')
    assert.equal((await audited(db, 'selection.confirmDelegate', delegateId)).length, 1)
  })
})
