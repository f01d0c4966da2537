import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedReport, storedRound, storedRow } from '../factory.ts'
import { returnReport } from './return-report.ts'
import { sendReport } from './send.ts'
import { signReport } from './sign.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const head = await anOfficial(db, 'head', 'xa-chau-dien', now)
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const reportId = await storedReport(db, roundId, 'xa-chau-dien')
const version = async () => (await storedRow(db, reportId)).version
await signReport(
  { db, actor: head, now },
  { reportId, version: await version(), number: '15/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' },
)
await sendReport({ db, actor: officer, now }, { reportId, version: await version() })

describe('returnReport', () => {
  test('somebody of another post may not, and nothing is written', async () => {
    const before = await storedRow(db, reportId)
    await assert.rejects(
      returnReport({ db, actor: head, now }, { reportId, version: await version(), faults: ['Thiếu nguyên nhân'] }),
      { kind: 'forbidden' },
    )
    assert.deepEqual(await storedRow(db, reportId), before)
    assert.deepEqual(await audited(db, 'reporting.return-report', reportId), [])
  })

  test('a version that is no longer the newest is refused', async () => {
    const stale = { reportId, version: (await version()) + 1, faults: ['Thiếu nguyên nhân'] }
    await assert.rejects(returnReport({ db, actor: province, now }, stale), { kind: 'stale' })
  })

  test('bad input names its field', async () => {
    const bad = { ...{ reportId, version: await version(), faults: ['Thiếu nguyên nhân'] }, faults: [' ', ''] }
    await assert.rejects(returnReport({ db, actor: province, now }, bad), {
      kind: 'invalid',
      fields: { faults: 'reporting.needsFault' },
    })
  })

  test('the province returns it with faults, which the unit must mend before it signs again', async () => {
    const faults = ['Nêu rõ nguyên nhân hạn chế', '', 'Thiếu phụ lục']
    await returnReport({ db, actor: province, now }, { reportId, version: await version(), faults })
    const rows = await db
      .selectFrom('reporting.fault')
      .select(['ord', 'text'])
      .where('report_id', '=', reportId)
      .orderBy('ord')
      .execute()
    assert.deepEqual(rows, [
      { ord: 1, text: 'Nêu rõ nguyên nhân hạn chế' },
      { ord: 2, text: 'Thiếu phụ lục' },
    ])
    assert.equal((await storedRow(db, reportId)).state, 'returned')
    assert.equal((await audited(db, 'reporting.return-report', reportId)).length, 1)
    const input = {
      reportId,
      version: await version(),
      number: '15/BC-UBND',
      signer: 'Lê Văn Hiền',
      signerTitle: 'Chủ tịch',
    }
    await assert.rejects(signReport({ db, actor: head, now }, input), { message: 'reporting.checksOpen' })
  })
})
