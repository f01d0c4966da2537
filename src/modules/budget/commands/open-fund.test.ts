import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { unitId } from '#modules/units/index.ts'
import { audited, fundRow } from '../factory.ts'
import { ceilingId, sourceId } from '../seed.ts'
import { openFund } from './open-fund.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const others = [await anOfficial(db, 'head', 'huyen-cau-ke'), await anOfficial(db, 'editor', 'xa-chau-dien')]
const scene = { db, actor: commune, now }
const input = {
  ...{ unitId: unitId('xa-chau-dien'), year: '2024', sourceId: sourceId('quy-xa', '2024-01-01') },
  ...{ ceilingId: ceilingId('trich-dong-bang', '2024-01-01'), base: '14.250.000.000', document: 'Quyết định 12' },
}

describe('openFund', () => {
  test('nobody but the unit itself may, and nothing is written', async () => {
    for (const actor of others) await assert.rejects(openFund({ ...scene, actor }, input), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('budget.fund').select('id').execute(), [])
  })

  test('bad input names its field', async () => {
    const bad = async (over: object, fields: object) =>
      assert.rejects(openFund(scene, { ...input, ...over }), { fields })
    await bad({ document: '' }, { document: 'required' })
    await bad({ base: '1,5' }, { base: 'budget.notDong' })
    await bad({ base: '' }, { base: 'required' })
    await bad({ ceilingId: '' }, { ceilingId: 'budget.chooseCeiling' })
    await bad({ ceilingId: ceilingId('trich-co-quan', '2024-01-01') }, { ceilingId: 'notAChoice' })
    await bad({ sourceId: sourceId('quy-tinh', '2024-01-01') }, { sourceId: 'budget.notThisSource' })
    await bad({ sourceId: sourceId('quy-xa', '2017-10-01') }, { sourceId: 'budget.notThisSource' })
    await bad({ year: '2026' }, { year: 'tooLarge' })
  })

  test('a fund stands with its ceiling and its paper, once a source and year, and is in the audit trail', async () => {
    const { id } = await openFund(scene, input)
    const row = await fundRow(db, id)
    assert.deepEqual([row.year, row.base_amount, row.income, row.document], [2024, 14_250_000_000, 0, 'Quyết định 12'])
    assert.equal((await audited(db, 'budget.openFund', id)).length, 1)
    await assert.rejects(openFund(scene, input), { fields: { sourceId: 'budget.fundOpenAlready' } })
  })

  test('a source without a ceiling keeps none, whatever was sent', async () => {
    const { id } = await openFund(scene, { ...input, sourceId: sourceId('dong-gop', '2024-01-01') })
    const row = await fundRow(db, id)
    assert.deepEqual([row.ceiling_id, row.base_amount], [null, null])
  })
})
