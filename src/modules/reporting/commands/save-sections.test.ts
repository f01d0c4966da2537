import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Refusal } from '#platform/refusal.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedReport, storedRound, storedRow } from '../factory.ts'
import { saveSections } from './save-sections.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const head = await anOfficial(db, 'head', 'xa-chau-dien', now)
const elsewhere = await anOfficial(db, 'officer', 'xa-hoa-an', now)
const reportId = await storedReport(db, roundId, 'xa-chau-dien')
const version = async () => (await storedRow(db, reportId)).version

describe('saveSections', () => {
  test('somebody of another post may not, and nothing is written', async () => {
    const before = await storedRow(db, reportId)
    await assert.rejects(
      saveSections({ db, actor: elsewhere, now }, { reportId, version: await version(), leading: 'Mới' }),
      { kind: 'forbidden' },
    )
    assert.deepEqual(await storedRow(db, reportId), before)
    assert.deepEqual(await audited(db, 'reporting.save-sections', reportId), [])
  })

  test('a version that is no longer the newest is refused', async () => {
    const stale = { reportId, version: (await version()) + 1, leading: 'Mới' }
    await assert.rejects(saveSections({ db, actor: head, now }, stale), { kind: 'stale' })
  })

  test('bad input names its field', async () => {
    const bad = { ...{ reportId, version: await version(), leading: 'Mới' }, leading: 'x'.repeat(8001) }
    await assert.rejects(saveSections({ db, actor: head, now }, bad), {
      kind: 'invalid',
      fields: { leading: 'tooLong' },
    })
  })

  test('the unit saves its texts, and an emptied one is gone', async () => {
    const texts = {
      leading: ' Tổ chức ký giao ước. ',
      strengths: 'Ưu điểm',
      limits: '',
      plans: 'Phương hướng',
      proposals: '',
    }
    await saveSections({ db, actor: officer, now }, { reportId, version: await version(), ...texts })
    const rows = await db.selectFrom('reporting.section').selectAll().where('report_id', '=', reportId).execute()
    assert.deepEqual(Object.fromEntries(rows.map(({ key, text }) => [key, text])), {
      ...{ leading: 'Tổ chức ký giao ước.', strengths: 'Ưu điểm', plans: 'Phương hướng' },
    })
    assert.equal((await audited(db, 'reporting.save-sections', reportId))[0]!.actor_id, officer.id)
  })

  test('who saves second is shown what the first saved', async () => {
    const old = await version()
    await saveSections({ db, actor: officer, now }, { reportId, version: old, leading: 'Bản của chị' })
    await assert.rejects(
      saveSections({ db, actor: head, now }, { reportId, version: old, leading: 'Bản của anh' }),
      (it: Refusal) => {
        assert.deepEqual([it.kind, it.saved.leading, it.saved.version], ['stale', 'Bản của chị', String(old + 1)])
        return true
      },
    )
  })
})
