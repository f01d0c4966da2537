import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedReport, storedRound, storedRow } from '../factory.ts'
import { sendReport } from './send.ts'
import { setRoundLock } from './set-lock.ts'
import { signReport } from './sign.ts'

const db = await testDatabase()
const now = new Date('2024-12-05T02:00:00Z')
const late = new Date('2024-12-11T02:00:00Z')
const roundId = await storedRound(db)
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const head = await anOfficial(db, 'head', 'xa-chau-dien', now)
const reportId = await storedReport(db, roundId, 'xa-chau-dien')
const signed = async () => ({
  ...{ reportId, version: (await storedRow(db, reportId)).version, number: '15/BC-UBND' },
  ...{ signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' },
})
const lockOf = async () =>
  (await db.selectFrom('reporting.round').select('locks_on').where('id', '=', roundId).executeTakeFirstOrThrow())
    .locks_on

describe('setRoundLock', { concurrency: 1 }, () => {
  test('a unit that reports may not, and a day before the reports are due names its field', async () => {
    await assert.rejects(setRoundLock({ db, actor: head, now }, { roundId, locksOn: '10/12/2024' }), {
      kind: 'forbidden',
    })
    await assert.rejects(setRoundLock({ db, actor: province, now }, { roundId, locksOn: '01/11/2024' }), {
      fields: { locksOn: 'reporting.locksBeforeDue' },
    })
    assert.equal(await lockOf(), null)
  })

  test('after the day nothing is signed or sent that never was; moved, the day lets it through again', async () => {
    await setRoundLock({ db, actor: province, now }, { roundId, locksOn: '10/12/2024' })
    assert.equal((await audited(db, 'reporting.set-lock', roundId)).length, 1)
    await assert.rejects(signReport({ db, actor: head, now: late }, await signed()), { message: 'reporting.locked' })
    await setRoundLock({ db, actor: province, now: late }, { roundId, locksOn: '15/12/2024' })
    await signReport({ db, actor: head, now: late }, await signed())
    const send = async (at: Date) =>
      sendReport({ db, actor: head, now: at }, { reportId, version: (await storedRow(db, reportId)).version })
    const after = new Date('2024-12-16T02:00:00Z')
    await assert.rejects(send(after), { message: 'reporting.locked' })
    await setRoundLock({ db, actor: province, now: after }, { roundId, locksOn: '' })
    await send(after)
    assert.equal((await storedRow(db, reportId)).state, 'sent')
  })
})
