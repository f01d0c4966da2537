import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { audited, storedGift } from '../factory.ts'
import { passGift } from './pass-gift.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const { id } = await storedGift(db, commune, now)
const exemplarId = await storedExemplar(db, commune)
const scene = { db, actor: commune, now }
const input = { id, version: 1, quantity: '4', givenTo: 'Hộ bà Thạch Thị Sa', exemplarId, onDay: '03/06/2024' }
const row = () => db.selectFrom('budget.gift').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('passGift', () => {
  test('nobody but the unit itself may, and nothing is written', async () => {
    await assert.rejects(passGift({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.equal((await row()).passed, 0)
  })

  test('bad input names its field, and a stale form is refused', async () => {
    const bad = async (over: object, fields: object) =>
      assert.rejects(passGift(scene, { ...input, ...over }), { fields })
    await bad({ givenTo: '' }, { givenTo: 'required' })
    await bad({ quantity: '11' }, { quantity: 'budget.moreThanCame' })
    await bad({ onDay: '01/05/2024' }, { onDay: 'budget.beforeReceived' })
    await bad({ exemplarId: id }, { exemplarId: 'notAChoice' })
    await assert.rejects(passGift(scene, { ...input, version: 3 }), { kind: 'stale' })
  })

  test('no more is passed on than came, and who received it stays out of the audit trail', async () => {
    await passGift(scene, input)
    await assert.rejects(passGift(scene, { ...input, version: 2, quantity: '7' }), {
      fields: { quantity: 'budget.moreThanCame' },
    })
    await passGift(scene, { ...input, version: 2, quantity: '6', exemplarId: '' })
    assert.equal((await row()).passed, 10)
    const [entry] = await audited(db, 'budget.passGift', id)
    assert.ok(entry && !JSON.stringify(entry.input).includes('Thạch'))
  })
})
