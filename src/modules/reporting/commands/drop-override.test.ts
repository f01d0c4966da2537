import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedReport, storedRound, storedRow } from '../factory.ts'
import { dropOverride } from './drop-override.ts'
import { overrideFigure } from './override-figure.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const head = await anOfficial(db, 'head', 'xa-chau-dien', now)
const elsewhere = await anOfficial(db, 'officer', 'xa-hoa-an', now)
const reportId = await storedReport(db, roundId, 'xa-chau-dien')
const version = async () => (await storedRow(db, reportId)).version
await overrideFigure(
  { db, actor: officer, now },
  { reportId, version: 1, code: 'I6', value: '4', reason: 'Hai bài phát loa chưa ghi sổ' },
)

describe('dropOverride', () => {
  test('somebody of another post may not, and nothing is written', async () => {
    const before = await storedRow(db, reportId)
    await assert.rejects(
      dropOverride({ db, actor: elsewhere, now }, { reportId, version: await version(), code: 'I6' }),
      { kind: 'forbidden' },
    )
    assert.deepEqual(await storedRow(db, reportId), before)
    assert.deepEqual(await audited(db, 'reporting.drop-override', reportId), [])
  })

  test('a version that is no longer the newest is refused', async () => {
    const stale = { reportId, version: (await version()) + 1, code: 'I6' }
    await assert.rejects(dropOverride({ db, actor: head, now }, stale), { kind: 'stale' })
  })

  test('bad input names its field', async () => {
    const bad = { ...{ reportId, version: await version(), code: 'I6' }, code: 'x' }
    await assert.rejects(dropOverride({ db, actor: head, now }, bad), {
      kind: 'invalid',
      fields: { code: 'notAChoice' },
    })
  })

  test('the computed figure holds again, and the audit trail keeps that it was typed', async () => {
    await dropOverride({ db, actor: officer, now }, { reportId, version: await version(), code: 'I6' })
    assert.deepEqual(
      await db.selectFrom('reporting.override').selectAll().where('report_id', '=', reportId).execute(),
      [],
    )
    assert.equal((await audited(db, 'reporting.drop-override', reportId)).length, 1)
    assert.equal((await audited(db, 'reporting.override-figure', reportId)).length, 1)
  })
})
