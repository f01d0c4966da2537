import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { unitId } from '../seed.ts'
import { findSuccessor } from '../queries.ts'
import { heirNamer } from '../heir-name.ts'
import { listBearers, listHeirNames, listHeirs } from './bearers.ts'

const db = await testDatabase()

test('beside a unit that has ended stands who goes on from it, from its last day on; others have nobody beside', async () => {
  const ids = [unitId('tinh-tra-vinh'), unitId('xa-chau-dien'), unitId('tinh-vinh-long')]
  assert.deepEqual([...(await listHeirNames(db, ids, '2025-06-30')).keys()], [])
  const heirs = await listHeirNames(db, ids, '2025-07-01')
  assert.deepEqual([heirs.size, heirs.get(ids[0]!)], [2, 'Vĩnh Long'])
  assert.deepEqual(await listHeirNames(db, [], '2025-07-01'), new Map())
})

test('a unit goes on in one after another, through any number of reforms; a district that was split over many in nobody', async () => {
  const [ward, next, last] = ['phuong-2-tra-vinh', 'phuong-3', 'phuong-tra-vinh-vinh-long'].map(unitId)
  assert.deepEqual((await listHeirs(db, '2024-12-31')).get(ward!), undefined)
  assert.deepEqual((await listHeirs(db, '2025-06-30')).get(ward!), [next])
  const heirs = await listHeirs(db, '2025-07-01')
  assert.deepEqual(
    [heirs.get(ward!), heirs.get(last!), heirs.get(unitId('huyen-cau-ke'))],
    [[next, last], undefined, undefined],
  )
})

test('a name tells who goes on, in the language of the reader', () => {
  const named = heirNamer(new Map([['old', 'Cầu Kè']]), 'vi')
  assert.deepEqual(
    [named('old', 'xã Châu Điền'), named('new', 'xã Cầu Kè')],
    ['xã Châu Điền (nay Cầu Kè)', 'xã Cầu Kè'],
  )
})

test('who went on as a whole stands before who took a part, however early the part was taken', async () => {
  const [department, heir] = [unitId('so-noi-vu'), unitId('so-noi-vu-vinh-long')]
  assert.equal((await listBearers(db, '2025-07-01')).get(department), heir)
  assert.equal((await listBearers(db, '2025-06-30')).get(department), department)
  assert.deepEqual((await listHeirs(db, '2025-07-01')).get(department), [heir])
  assert.equal((await findSuccessor(db, department))?.id, heir)
})
