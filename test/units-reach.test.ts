import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findParent, listReach, listUnitsOn, unitId } from '#modules/units/index.ts'
import { testDatabase } from './database.ts'

const db = await testDatabase()

describe('units over time', () => {
  test('the province has 9 districts and 106 communes in 2024, and 41 communes with no district after the reform', async () => {
    const counted = async (day: string) => [
      (await listUnitsOn(db, day, ['district'])).length,
      (await listUnitsOn(db, day, ['commune'])).length,
    ]
    assert.deepEqual(await counted('2024-11-15'), [9, 106])
    assert.deepEqual(await counted('2025-03-15'), [9, 104])
    assert.deepEqual(await counted('2025-07-15'), [0, 41])
  })

  test('a district reaches its communes and nobody else’s', async () => {
    const reach = await listReach(db, unitId('huyen-cau-ke'))
    assert.ok(reach.includes(unitId('xa-chau-dien')))
    assert.ok(!reach.includes(unitId('xa-long-duc')))
  })

  test('a unit that took over others reaches what was theirs; the new province reaches all of the old', async () => {
    const reach = await listReach(db, unitId('tinh-vinh-long'))
    for (const key of ['tinh-tra-vinh', 'huyen-cau-ke', 'xa-chau-dien', 'so-giao-duc-va-dao-tao'])
      assert.ok(reach.includes(unitId(key)), key)
    const heir = await listReach(db, unitId('xa-cau-ke-vinh-long'))
    assert.ok(heir.includes(unitId('xa-chau-dien')))
    assert.ok(!heir.includes(unitId('huyen-cau-ke')), 'one of many heirs does not reach the whole district')
  })

  test('the parent is the one of the day; an ended unit keeps its last', async () => {
    assert.equal((await findParent(db, unitId('xa-chau-dien'), '2024-06-11'))?.key, 'huyen-cau-ke')
    assert.equal((await findParent(db, unitId('xa-chau-dien'), '2025-11-18'))?.key, 'huyen-cau-ke')
    assert.equal((await findParent(db, unitId('xa-cau-ke-vinh-long'), '2025-11-18'))?.key, 'tinh-vinh-long')
  })
})
