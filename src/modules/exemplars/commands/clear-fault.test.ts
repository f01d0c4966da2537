import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedInReview } from '../factory.ts'
import { clearFault } from './clear-fault.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const exemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function aReturned() {
  const { id, nominationId } = await storedInReview(db, { officer, reviewer }, 'returned')
  const fault = await db
    .selectFrom('exemplars.fault')
    .select('id')
    .where('nomination_id', '=', nominationId)
    .executeTakeFirstOrThrow()
  return { id, faultId: fault.id }
}
const fault = (id: string) =>
  db.selectFrom('exemplars.fault').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('clearFault', () => {
  test('the keeping unit ticks a fault off with its answer, and it is in the audit trail', async () => {
    const { id, faultId } = await aReturned()
    await clearFault({ db, actor: officer, now }, { id, faultId, version: 1, answer: 'Đã có xác nhận ngày 10/6' })

    const { answer, cleared_by } = await fault(faultId)
    assert.deepEqual({ answer, cleared_by }, { answer: 'Đã có xác nhận ngày 10/6', cleared_by: officer.id })
    assert.equal((await exemplar(id)).version, 2)
    assert.equal((await entries(id))[0]?.action, 'exemplars.clearFault')
  })

  test('a fault is ticked off once', async () => {
    const { id, faultId } = await aReturned()
    await clearFault({ db, actor: officer, now }, { id, faultId, version: 1, answer: 'Đã bổ sung' })
    await assert.rejects(clearFault({ db, actor: officer, now }, { id, faultId, version: 2, answer: 'Lần hai' }), {
      kind: 'conflict',
    })
    assert.equal((await fault(faultId)).answer, 'Đã bổ sung')
  })

  test('the fault of another record is refused', async () => {
    const [mine, other] = [await aReturned(), await aReturned()]
    const input = { id: mine.id, faultId: other.faultId, version: 1, answer: 'Đã bổ sung' }
    await assert.rejects(clearFault({ db, actor: officer, now }, input), { kind: 'conflict' })
    assert.equal((await fault(other.faultId)).answer, null)
  })

  test('another commune may not, and nothing is written', async () => {
    const { id, faultId } = await aReturned()
    for (const actor of [stranger, reviewer])
      await assert.rejects(clearFault({ db, actor, now }, { id, faultId, version: 1, answer: 'Đã xong' }), {
        kind: 'forbidden',
      })
    assert.deepEqual(await entries(id), [])
  })

  test('an answer is required, and a stale form refused', async () => {
    const { id, faultId } = await aReturned()
    const clear = (over: object) =>
      clearFault({ db, actor: officer, now }, { id, faultId, version: 1, answer: 'x', ...over })
    await assert.rejects(clear({ answer: ' ' }), { fields: { answer: 'required' } })
    await assert.rejects(clear({ version: 7 }), { kind: 'stale' })
  })
})
