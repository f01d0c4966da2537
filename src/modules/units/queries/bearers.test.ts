import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { unitId } from '../seed.ts'
import { listHeirNames } from './bearers.ts'

const db = await testDatabase()

test('beside a unit that has ended stands who goes on from it, from its last day on; others have nobody beside', async () => {
  const ids = [unitId('tinh-tra-vinh'), unitId('xa-chau-dien'), unitId('tinh-vinh-long')]
  assert.deepEqual([...(await listHeirNames(db, ids, '2025-06-30')).keys()], [])
  const heirs = await listHeirNames(db, ids, '2025-07-01')
  assert.deepEqual([heirs.size, heirs.get(ids[0]!)], [2, 'Vĩnh Long'])
  assert.deepEqual(await listHeirNames(db, [], '2025-07-01'), new Map())
})
