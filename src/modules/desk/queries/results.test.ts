import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storedAdoption, storedRecognised } from '#modules/replication/factory.ts'
import { confirmAdoption, recordFailure, replicationPaths, tellResult } from '#modules/replication/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay } from '#test/world.ts'

const db = await testDatabase()
const source = await anOfficial(db, 'officer', 'xa-chau-dien')
const adopter = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const exemplarId = await storedRecognised(db, source)
const today = async (day: string) =>
  (await deskOf(db, adopter, { now: new Date(`${day}T02:00:00Z`) }).request('/lam-viec')).text()

test('a result is asked for when its time comes, and no longer once it is told or the adoption failed', async () => {
  const [id, other] = [await storedAdoption(db, exemplarId, adopter), await storedAdoption(db, exemplarId, adopter)]
  for (const adoptionId of [id, other])
    await confirmAdoption({ db, actor: source, now: someDay }, { adoptionId, version: 1 })
  const href = `${replicationPaths.show(id)}#ket-qua`
  assert.ok(!(await today('2024-08-01')).includes(href))
  const due = await today('2024-08-02')
  assert.match(due, /Ghi kết quả sau 3 tháng làm theo Thạch Sa Rương/)
  assert.ok(due.includes(href))

  const now = new Date('2024-08-02T03:00:00Z')
  await tellResult({ db, actor: adopter, now }, { adoptionId: id, version: 2, months: 3, told: '11 hộ' })
  assert.ok(!(await today('2024-08-03')).includes(href))
  assert.match(await today('2025-06-01'), /Ghi kết quả sau 12 tháng/)
  const failed = { failedOn: '01/08/2024', step: '', reason: 'Thiếu nước ngọt' }
  for (const [adoptionId, version] of [
    [id, 3],
    [other, 2],
  ])
    await recordFailure({ db, actor: adopter, now }, { adoptionId, version, ...failed })
  assert.doesNotMatch(await today('2025-06-01'), /Ghi kết quả sau/)
})
