import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedReport, storedRound, storedRow } from '../factory.ts'
import { acceptReport } from './accept.ts'
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

describe('acceptReport', () => {
  test('somebody of another post may not, and nothing is written', async () => {
    const before = await storedRow(db, reportId)
    await assert.rejects(acceptReport({ db, actor: head, now }, { reportId, version: await version() }), {
      kind: 'forbidden',
    })
    assert.deepEqual(await storedRow(db, reportId), before)
    assert.deepEqual(await audited(db, 'reporting.accept', reportId), [])
  })

  test('a version that is no longer the newest is refused', async () => {
    const stale = { reportId, version: (await version()) + 1 }
    await assert.rejects(acceptReport({ db, actor: province, now }, stale), { kind: 'stale' })
  })

  test('bad input names its field', async () => {
    const bad = { ...{ reportId, version: await version() }, version: null }
    await assert.rejects(acceptReport({ db, actor: province, now }, bad), {
      kind: 'invalid',
      fields: { version: 'notANumber' },
    })
  })

  test('the province accepts it, and it cannot be returned any more', async () => {
    await acceptReport({ db, actor: province, now }, { reportId, version: await version() })
    const row = await storedRow(db, reportId)
    assert.deepEqual([row.state, row.accepted_by, row.accepted_at], ['accepted', province.id, now])
    assert.equal((await audited(db, 'reporting.accept', reportId)).length, 1)
    const again = { reportId, version: await version() }
    await assert.rejects(acceptReport({ db, actor: province, now }, again), { message: 'wrongState' })
  })
})
