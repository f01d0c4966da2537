import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedFund } from '../factory.ts'
import { showFund } from '../queries/funds.ts'
import { listCeilings, listSources, showFundLaw } from '../queries/law.ts'
import { addFundLaw } from './add-fund-law.ts'
import { addIncome } from './add-income.ts'
import { openFund } from './open-fund.ts'

const db = await testDatabase()
const now = new Date('2026-08-03T02:00:00Z')
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const official = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const newer = { from: '01/01/2027', share: '1,2', legalBasis: 'Nghị định 300/2026/NĐ-CP', article: 'Điều 5', note: '' }
const ceilingOf = async (year: number) =>
  (await listCeilings(db, year)).find((it) => it.key === 'trich-dong-bang' && it.validTo === null)!
const add = (over: object, actor = official) => addFundLaw({ db, actor, now }, { ...newer, ...over })

describe('adding a newer row of the law of funds', { concurrency: 1 }, () => {
  test('not by a commune, not by the head of a district; nothing is written', async () => {
    const { id } = await ceilingOf(2026)
    for (const actor of [commune, await anOfficial(db, 'head', 'huyen-cau-ke')])
      await assert.rejects(add({ id }, actor), { kind: 'forbidden' })
    assert.equal((await showFundLaw(db, id)).row.validTo, null)
  })

  test('a day too early, a year that is over, no share and no citation name their fields', async () => {
    const { id } = await ceilingOf(2026)
    await assert.rejects(add({ id, from: '01/01/2020' }), { fields: { from: 'budget.lawNotAfter' } })
    await assert.rejects(add({ id, from: '31/12/2025' }), { fields: { from: 'budget.lawEarlierYear' } })
    await assert.rejects(add({ id, share: 'một' }), { fields: { share: 'budget.noShare' } })
    await assert.rejects(add({ id, share: '' }), { fields: { share: 'budget.noShare' } })
    await assert.rejects(add({ id, legalBasis: '' }), { fields: { legalBasis: 'required' } })
  })

  test('a fund of before keeps its ceiling to the đồng, one of the next year has the new one; it is in the audit trail', async () => {
    const fundId = await storedFund(db, commune, new Date('2024-06-11T02:00:00Z'), { setAside: '100.000.000' })
    const before = await showFund(db, scopeOf(commune), fundId, '2026-08-03')
    const law2024 = await listCeilings(db, 2024)
    const old = await ceilingOf(2026)
    const { id } = await add({ id: old.id })
    assert.deepEqual(await showFund(db, scopeOf(commune), fundId, '2026-08-03'), before)
    assert.deepEqual(await listCeilings(db, 2024), law2024)
    const { row, history } = await showFundLaw(db, id)
    assert.deepEqual([history[1]?.id, history[1]?.validTo, row.validFrom], [old.id, '2027-01-01', '2027-01-01'])
    assert.deepEqual([row.toConfirm, row.basis], [true, 'Điều 5, Nghị định 300/2026/NĐ-CP'])
    assert.match(row.names.vi, /1,2%/)
    assert.equal((await audited(db, 'budget.addFundLaw', id)).length, 1)
    await assert.rejects(add({ id: old.id }), { message: 'budget.lawReplaced' })

    const scene = { db, actor: commune, now: new Date('2027-01-05T02:00:00Z') }
    const source = (await listSources(db, 2027)).find((it) => it.key === 'quy-xa')!
    const fund = { unitId: unitId('xa-chau-dien'), year: '2027', sourceId: source.id, base: '1.000.000.000' }
    const { id: next } = await openFund(scene, { ...fund, ceilingId: id, document: 'Quyết định 1' })
    const line = { id: next, version: 1, kind: 'set_aside', onDay: '05/01/2027', document: 'Giấy rút 1' }
    await assert.rejects(addIncome(scene, { ...line, amount: '12.000.001' }), {
      fields: { amount: 'budget.overCeiling' },
    })
    await addIncome(scene, { ...line, amount: '12.000.000' })
  })

  test('a source is replaced without a share', async () => {
    const source = (await listSources(db, 2026)).find((it) => it.validTo === null)!
    const { id } = await add({ id: source.id, share: '' })
    assert.deepEqual((await showFundLaw(db, id)).row.names, source.names)
  })
})
