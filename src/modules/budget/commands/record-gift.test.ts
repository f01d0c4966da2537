import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { unitId } from '#modules/units/index.ts'
import { audited, storedGift } from '../factory.ts'
import { recordGift } from './record-gift.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const { sponsorId } = await storedGift(db, commune, now)
const { sponsorId: theirs } = await storedGift(db, district, now, { unitKey: 'huyen-cau-ke' })
const scene = { db, actor: commune, now }
const input = {
  ...{ unitId: unitId('xa-chau-dien'), sponsorId, what: 'Máy bơm', quantity: '2', measure: 'cái', worth: '' },
  receivedOn: '01/06/2024',
}
const count = async () => (await db.selectFrom('budget.gift').select('id').execute()).length

describe('recordGift', () => {
  test('nobody but the unit itself may, and nothing is written', async () => {
    await assert.rejects(recordGift({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.equal(await count(), 2)
  })

  test('bad input names its field', async () => {
    const bad = async (over: object, fields: object) =>
      assert.rejects(recordGift(scene, { ...input, ...over }), { fields })
    await bad({ quantity: '0' }, { quantity: 'tooSmall' })
    await bad({ sponsorId: '' }, { sponsorId: 'required' })
    await bad({ sponsorId: theirs }, { sponsorId: 'notAChoice' })
    await bad({ receivedOn: '12/06/2024' }, { receivedOn: 'budget.inFuture' })
  })

  test('things are no money of any fund, and the record is in the audit trail', async () => {
    const { id } = await recordGift(scene, input)
    const row = await db.selectFrom('budget.gift').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual([row.quantity, row.passed, row.worth], [2, 0, null])
    assert.equal((await audited(db, 'budget.recordGift', id)).length, 1)
    assert.deepEqual(await db.selectFrom('budget.income').select('id').execute(), [])
  })
})
