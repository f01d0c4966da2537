import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, fundRow, storedFund, storedGift } from '../factory.ts'
import { addIncome } from './add-income.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const fundId = await storedFund(db, commune, now, { setAside: '' })
const { sponsorId } = await storedGift(db, commune, now)
const scene = { db, actor: commune, now }
const input = {
  id: fundId,
  version: 1,
  kind: 'set_aside',
  amount: '60.000.000',
  onDay: '05/01/2024',
  document: 'GRDT 01',
}

describe('addIncome', () => {
  test('nobody but the unit itself may, and nothing is written', async () => {
    await assert.rejects(addIncome({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.equal((await fundRow(db, fundId)).income, 0)
  })

  test('bad input names its field, and a stale form is refused', async () => {
    const bad = async (over: object, fields: object) =>
      assert.rejects(addIncome(scene, { ...input, ...over }), { fields })
    await bad({ amount: '0' }, { amount: 'tooSmall' })
    await bad({ kind: 'recovery' }, { kind: 'notAChoice' })
    await bad({ onDay: '12/06/2024' }, { onDay: 'budget.inFuture' })
    await bad({ kind: 'donation' }, { sponsorId: 'required' })
    await bad({ fileId: '00000000-0000-7000-8000-000000000000' }, { file: 'notAChoice' })
    await assert.rejects(addIncome(scene, { ...input, version: 8 }), { kind: 'stale' })
  })

  test('what is set aside stays under the law’s ceiling to the last đồng; what is carried or given does not count to it', async () => {
    await addIncome(scene, input)
    const more = (version: number, over: object) => addIncome(scene, { ...input, version, ...over })
    await assert.rejects(more(2, { amount: '40.000.001' }), { fields: { amount: 'budget.overCeiling' } })
    await more(2, { amount: '40.000.000' })
    await more(3, { kind: 'carried', amount: '7.000.001' })
    await more(4, { kind: 'donation', amount: '3.000.000', sponsorId })
    const row = await fundRow(db, fundId)
    assert.deepEqual([row.set_aside, row.income, row.version], [100_000_000, 110_000_001, 5])
    assert.equal((await audited(db, 'budget.addIncome', fundId)).length, 4)
  })
})
