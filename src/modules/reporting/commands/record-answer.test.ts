import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedReport, storedRound, storedRow } from '../factory.ts'
import { recordAnswer } from './record-answer.ts'
import { sendReport } from './send.ts'
import { signReport } from './sign.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const head = await anOfficial(db, 'head', 'tinh-tra-vinh', now)
const reportId = await storedReport(db, roundId, 'tinh-tra-vinh')
const version = async () => (await storedRow(db, reportId)).version
const signer = { number: '15/BC-UBND', signer: 'Trần Văn Dũng', signerTitle: 'Giám đốc Sở Nội vụ' }
const answered = async (over: object = {}) => ({
  ...{ reportId, version: await version(), answer: 'approve', by: 'Lê Văn Hẳn, Chủ tịch', on: '25/11/2024' },
  ...{ document: '312/UBND-TĐKT', ...over },
})
const send = async () => {
  await signReport({ db, actor: head, now }, { reportId, version: await version(), ...signer })
  await sendReport({ db, actor: officer, now }, { reportId, version: await version() })
}

describe('recordAnswer', { concurrency: 1 }, () => {
  test('nothing is answered before it was sent; another unit may not', async () => {
    await assert.rejects(recordAnswer({ db, actor: officer, now }, await answered()), { kind: 'conflict' })
    await send()
    const actor = await anOfficial(db, 'head', 'xa-hoa-an', now)
    await assert.rejects(recordAnswer({ db, actor, now }, await answered()), { kind: 'forbidden' })
    assert.equal((await storedRow(db, reportId)).state, 'sent')
  })

  test('a day before it was sent or still to come, and a return without a fault, name their fields', async () => {
    for (const on of ['24/11/2024', '26/11/2024'])
      await assert.rejects(recordAnswer({ db, actor: officer, now }, await answered({ on })), {
        fields: { on: 'reporting.answeredWhen' },
      })
    await assert.rejects(recordAnswer({ db, actor: officer, now }, await answered({ answer: 'return' })), {
      fields: { faults: 'reporting.needsFault' },
    })
  })

  test('returned, it is mended, signed and sent again; approved, it says by whom, when and on which paper', async () => {
    await recordAnswer({ db, actor: officer, now }, await answered({ answer: 'return', faults: ['Thiếu phụ lục'] }))
    assert.equal((await storedRow(db, reportId)).state, 'returned')
    await db
      .updateTable('reporting.fault')
      .set({ cleared_at: now, cleared_by: officer.id, answer: 'Đã bổ sung' })
      .execute()
    await send()
    await recordAnswer({ db, actor: officer, now }, await answered())
    const row = await storedRow(db, reportId)
    assert.deepEqual(
      [row.state, row.answered_by, row.answered_on, row.answer_document, row.approved_by],
      ['approved', 'Lê Văn Hẳn, Chủ tịch', '2024-11-25', '312/UBND-TĐKT', officer.id],
    )
    assert.equal((await audited(db, 'reporting.record-answer', reportId)).length, 2)
  })
})
