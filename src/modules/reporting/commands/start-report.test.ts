import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedRound, storedRow } from '../factory.ts'
import { startReport } from './start-report.ts'

const db = await testDatabase()
const now = new Date('2024-11-15T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const input = { roundId, unitId: unitId('xa-chau-dien') }

describe('startReport', () => {
  test('another unit may not, and nothing is written', async () => {
    const stranger = await anOfficial(db, 'officer', 'xa-hoa-an', now)
    await assert.rejects(startReport({ db, actor: stranger, now }, input), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('reporting.report').select('id').execute(), [])
  })

  test('the unit starts its report, and a colleague who starts it too comes to the same one', async () => {
    const { id } = await startReport({ db, actor: officer, now }, input)
    assert.equal((await storedRow(db, id)).state, 'draft')
    assert.equal((await audited(db, 'reporting.start-report', id)).length, 1)
    assert.equal((await startReport({ db, actor: officer, now }, input)).id, id)
  })

  test('a unit that owes none cannot start one', async () => {
    const other = { roundId, unitId: unitId('tinh-tra-vinh') }
    await assert.rejects(startReport({ db, actor: officer, now }, other), { kind: 'missing' })
  })

  test('a round that is no id is named', async () => {
    await assert.rejects(startReport({ db, actor: officer, now }, { ...input, roundId: 'x' }), {
      fields: { roundId: 'required' },
    })
  })
})
