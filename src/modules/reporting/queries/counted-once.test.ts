import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeRecords, unmergeRecord } from '#modules/exemplars/index.ts'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedSteps } from '../factory.ts'
import { type Column, columns, united } from '../quota.ts'
import { showBoard } from './board.ts'
import { countFigures } from './figures.ts'

const db = await testDatabase()
const now = new Date('2024-11-20T02:00:00Z')
const [first, second] = ['xa-chau-dien', 'xa-an-phu-tan']
const officer = await anOfficial(db, 'officer', first, now)
const other = await anOfficial(db, 'officer', second, now)
const above = await anOfficial(db, 'officer', 'huyen-cau-ke', now)
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)

const a = await storedExemplar(db, officer, { subject: { gender: 'female' } })
const b = await storedExemplar(db, other, { unitKey: second, subject: { gender: 'female', name: 'Thach Thi Samol' } })
await storedSteps(db, a, officer, {
  nominated: '2024-03-05',
  recognised: '2024-04-02',
  published: '2024-05-01',
  adopted: '2024-06-03',
})
await storedSteps(db, b, other, {
  nominated: '2024-07-05',
  recognised: '2024-08-02',
  published: '2024-09-01',
  adopted: '2024-10-03',
})

const boardOn = (asOf: string) => showBoard(db, scopeOf(province), { year: 2024, asOf }, 'then', '2024-12-01')
type Board = Awaited<ReturnType<typeof boardOn>>
const ofUnit = (board: Board, key: string) => board.find(({ id }) => id === unitId(key))!
const sizes = (counted: Record<Column, string[]>) => columns.map((column) => counted[column].length)
const whole = (board: Board) => sizes(united(board.map(({ counted }) => counted)))
const figures = async (key: string, cutOff = '2024-11-30') => {
  const of = { unitId: unitId(key), isProvince: key.startsWith('tinh'), year: 2024, cutOff }
  const { ids } = await countFigures(db, of)
  return Object.fromEntries(
    ['I2', 'I2a', 'I3', 'I3q', 'I4b', 'I9', 'I9m'].map((code) => [code, ids.get(code as 'I2')?.length ?? 0]),
  )
}
const rowsOf = (board: Board) =>
  [first, second].map((key) => [sizes(ofUnit(board, key).counted), ofUnit(board, key).metOn])

test('a person with two records counts once in every figure, both units keep their credit, and un-merging gives all back', async () => {
  const before = {
    board: await boardOn('2024-11-30'),
    province: await figures('tinh-tra-vinh'),
    own: [await figures(first), await figures(second)],
  }
  assert.deepEqual(whole(before.board), [2, 2, 2, 2])
  assert.deepEqual(before.province, { I2: 2, I2a: 2, I3: 2, I3q: 2, I4b: 2, I9: 2, I9m: 2 })

  const merged = { id: a, otherId: b, keepId: a, version: 1, otherVersion: 1, reason: 'Hai xã cùng xác nhận một người' }
  await mergeRecords({ db, actor: above, now }, merged)
  const after = await boardOn('2024-11-30')
  assert.deepEqual(whole(after), [1, 1, 1, 1])
  assert.deepEqual(rowsOf(after), rowsOf(before.board), 'each unit has what it had, from the day it had it')
  assert.deepEqual(ofUnit(after, second).counted.replicated, [a], 'the figure opens the kept record')
  assert.deepEqual(await figures('tinh-tra-vinh'), { I2: 1, I2a: 1, I3: 1, I3q: 1, I4b: 1, I9: 2, I9m: 1 })
  assert.deepEqual([await figures(first), await figures(second)], before.own)
  assert.deepEqual(whole(await boardOn('2024-11-19')), [2, 2, 2, 2], 'on the day before, nobody knew')

  const { id: linkId } = await db.selectFrom('exemplars.same').select('id').executeTakeFirstOrThrow()
  await unmergeRecord(
    { db, actor: above, now: new Date('2024-11-25T02:00:00Z') },
    { id: a, linkId, reason: 'Hai chị em sinh đôi' },
  )
  const again = await boardOn('2024-11-30')
  assert.deepEqual([whole(again), rowsOf(again)], [whole(before.board), rowsOf(before.board)])
  assert.deepEqual(await figures('tinh-tra-vinh'), before.province)
  assert.deepEqual(whole(await boardOn('2024-11-22')), [1, 1, 1, 1], 'while the link held, it counted once')
})
