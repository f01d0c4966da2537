import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { listReach, unitId } from './index.ts'
import { renewReach } from './jobs.ts'

const db = await testDatabase()

describe('renewReach', () => {
  test('a relation that begins today is followed from today on', async () => {
    const district = unitId('huyen-cau-ke')
    await renewReach.run({ db, now: new Date('2024-06-10T17:05:00Z') }, {})
    const before = await listReach(db, district)
    assert.ok(before.includes(unitId('xa-chau-dien')))
    const moved = unitId('xa-an-phu-tan')
    await db
      .updateTable('units.relation')
      .set({ valid_to: '2024-06-12' })
      .where('unit_id', '=', moved)
      .where('kind', '=', 'administrative')
      .execute()
    await db
      .insertInto('units.relation')
      .values({ unit_id: moved, kind: 'administrative', to_id: unitId('huyen-cang-long'), valid_from: '2024-06-12' })
      .execute()

    await renewReach.run({ db, now: new Date('2024-06-11T02:00:00Z') }, {})
    assert.ok((await listReach(db, district)).includes(moved))
    await renewReach.run({ db, now: new Date('2024-06-11T17:05:00Z') }, {}) // five past midnight of the 12th in Vietnam
    assert.ok(!(await listReach(db, district)).includes(moved))
    assert.ok((await listReach(db, unitId('huyen-cang-long'))).includes(moved))
  })
})
