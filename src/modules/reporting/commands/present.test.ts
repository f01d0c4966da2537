import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedReport, storedRound, storedRow } from '../factory.ts'
import { presentReport } from './present.ts'
import { saveSections } from './save-sections.ts'
import { signReport } from './sign.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const head = await anOfficial(db, 'head', 'xa-chau-dien', now)
const elsewhere = await anOfficial(db, 'officer', 'xa-hoa-an', now)
const reportId = await storedReport(db, roundId, 'xa-chau-dien')
const row = () => storedRow(db, reportId)
const input = async () => ({ reportId, version: (await row()).version })
const scene = { db, actor: officer, now }

describe('presentReport', () => {
  test('somebody of another unit may not, and nothing is written', async () => {
    await assert.rejects(presentReport({ ...scene, actor: elsewhere }, await input()), { kind: 'forbidden' })
    assert.equal((await row()).checked_at, null)
    assert.deepEqual(await audited(db, 'reporting.present', reportId), [])
  })

  test('a version that is no longer the newest is refused, and bad input names its field', async () => {
    const { version } = await input()
    await assert.rejects(presentReport(scene, { reportId, version: version + 1 }), { kind: 'stale' })
    await assert.rejects(presentReport(scene, { reportId, version: 'x' }), { fields: { version: 'notANumber' } })
  })

  test('says who checked it and when; writing on takes it back', async () => {
    await presentReport(scene, await input())
    assert.deepEqual([(await row()).checked_by, (await row()).checked_at], [officer.id, now])
    assert.equal((await audited(db, 'reporting.present', reportId)).length, 1)
    const text = 'Viết lại phần này.'
    await saveSections(scene, { ...(await input()), leading: text, strengths: text, limits: text, plans: text })
    assert.equal((await row()).checked_at, null)
  })

  test('a head who signs what nobody presented has checked it; what was presented keeps who did', async () => {
    const signing = { number: '15/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' }
    await signReport({ ...scene, actor: head }, { ...(await input()), ...signing })
    assert.equal((await row()).checked_by, head.id)
    const other = await storedReport(db, roundId, 'xa-hoa-an')
    await presentReport({ ...scene, actor: elsewhere }, { reportId: other, version: 1 })
    const theirHead = await anOfficial(db, 'head', 'xa-hoa-an', now)
    await signReport({ ...scene, actor: theirHead }, { reportId: other, version: 2, ...signing })
    assert.equal((await storedRow(db, other)).checked_by, elsewhere.id)
  })
})
