import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedReport, storedRound, storedRow } from '../factory.ts'
import { overrideFigure } from './override-figure.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const head = await anOfficial(db, 'head', 'xa-chau-dien', now)
const elsewhere = await anOfficial(db, 'officer', 'xa-hoa-an', now)
const reportId = await storedReport(db, roundId, 'xa-chau-dien')
const version = async () => (await storedRow(db, reportId)).version

describe('overrideFigure', () => {
  test('somebody of another post may not, and nothing is written', async () => {
    const before = await storedRow(db, reportId)
    await assert.rejects(
      overrideFigure(
        { db, actor: elsewhere, now },
        { reportId, version: await version(), code: 'I6', value: '4', reason: 'Hai bài phát loa chưa ghi sổ' },
      ),
      { kind: 'forbidden' },
    )
    assert.deepEqual(await storedRow(db, reportId), before)
    assert.deepEqual(await audited(db, 'reporting.override-figure', reportId), [])
  })

  test('a version that is no longer the newest is refused', async () => {
    const stale = {
      reportId,
      version: (await version()) + 1,
      code: 'I6',
      value: '4',
      reason: 'Hai bài phát loa chưa ghi sổ',
    }
    await assert.rejects(overrideFigure({ db, actor: head, now }, stale), { kind: 'stale' })
  })

  test('bad input names its field', async () => {
    const bad = {
      ...{ reportId, version: await version(), code: 'I6', value: '4', reason: 'Hai bài phát loa chưa ghi sổ' },
      reason: 'sai',
    }
    await assert.rejects(overrideFigure({ db, actor: head, now }, bad), {
      kind: 'invalid',
      fields: { reason: 'reporting.shortReason' },
    })
  })

  test('a typed figure is kept with its reason and who typed it, and in the audit trail', async () => {
    const input = { reportId, code: 'I6', value: '4', reason: 'Hai bài phát loa chưa ghi sổ' }
    await overrideFigure({ db, actor: officer, now }, { ...input, version: await version() })
    const [row] = await db.selectFrom('reporting.override').selectAll().where('report_id', '=', reportId).execute()
    assert.deepEqual([row!.indicator, row!.value, row!.reason, row!.typed_by], ['I6', 4, input.reason, officer.id])
    assert.equal((await audited(db, 'reporting.override-figure', reportId)).length, 1)
  })

  test('a figure that is none is refused at its field', async () => {
    const input = {
      reportId,
      version: await version(),
      code: 'I99',
      value: '4',
      reason: 'Hai bài phát loa chưa ghi sổ',
    }
    await assert.rejects(overrideFigure({ db, actor: officer, now }, input), { fields: { code: 'notAChoice' } })
  })
})
