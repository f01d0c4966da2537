import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedReport, storedRound, storedRow } from '../factory.ts'
import { clearFault } from './clear-fault.ts'
import { returnReport } from './return-report.ts'
import { sendReport } from './send.ts'
import { signReport } from './sign.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const head = await anOfficial(db, 'head', 'xa-chau-dien', now)
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const elsewhere = await anOfficial(db, 'officer', 'xa-hoa-an', now)
const reportId = await storedReport(db, roundId, 'xa-chau-dien')
const version = async () => (await storedRow(db, reportId)).version
await signReport(
  { db, actor: head, now },
  { reportId, version: await version(), number: '15/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' },
)
await sendReport({ db, actor: officer, now }, { reportId, version: await version() })
await returnReport({ db, actor: province, now }, { reportId, version: await version(), faults: ['Nêu rõ nguyên nhân'] })
const [fault] = await db.selectFrom('reporting.fault').selectAll().where('report_id', '=', reportId).execute()
const faultId = fault!.id

describe('clearFault', () => {
  test('somebody of another post may not, and nothing is written', async () => {
    const before = await storedRow(db, reportId)
    await assert.rejects(
      clearFault({ db, actor: elsewhere, now }, { reportId, version: await version(), faultId, answer: 'Đã bổ sung' }),
      { kind: 'forbidden' },
    )
    assert.deepEqual(await storedRow(db, reportId), before)
    assert.deepEqual(await audited(db, 'reporting.clear-fault', reportId), [])
  })

  test('a version that is no longer the newest is refused', async () => {
    const stale = { reportId, version: (await version()) + 1, faultId, answer: 'Đã bổ sung' }
    await assert.rejects(clearFault({ db, actor: head, now }, stale), { kind: 'stale' })
  })

  test('bad input names its field', async () => {
    const bad = { ...{ reportId, version: await version(), faultId, answer: 'Đã bổ sung' }, answer: ' ' }
    await assert.rejects(clearFault({ db, actor: head, now }, bad), {
      kind: 'invalid',
      fields: { answer: 'required' },
    })
  })

  test('the unit ticks a fault off with what it did, signs and sends again; the first sending counts for lateness', async () => {
    const later = new Date('2024-12-05T02:00:00Z')
    const answer = 'Đã bổ sung nguyên nhân'
    await clearFault({ db, actor: officer, now: later }, { reportId, faultId, version: await version(), answer })
    const [row] = await db.selectFrom('reporting.fault').selectAll().where('id', '=', faultId).execute()
    assert.deepEqual([row!.answer, row!.cleared_by, row!.cleared_at], [answer, officer.id, later])
    assert.equal((await audited(db, 'reporting.clear-fault', reportId)).length, 1)
    const signing = { number: '16/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' }
    await signReport({ db, actor: head, now: later }, { reportId, version: await version(), ...signing })
    await sendReport({ db, actor: officer, now: later }, { reportId, version: await version() })
    assert.deepEqual((await storedRow(db, reportId)).sent_at, now)
  })

  test('a fault of another report is not found', async () => {
    const other = await storedReport(db, roundId, 'xa-hoa-an')
    await db.updateTable('reporting.report').set({ state: 'returned' }).where('id', '=', other).execute()
    const input = { reportId: other, faultId, version: 1, answer: 'Đã bổ sung' }
    await assert.rejects(clearFault({ db, actor: elsewhere, now }, input), { kind: 'missing' })
  })
})
