import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedNote } from '../factory.ts'
import { readOrientation } from './read-orientation.ts'

const db = await testDatabase()
const orientation = await anOfficial(db, 'orientation', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const inspector = await anOfficial(db, 'inspector', 'xa-chau-dien')
const elsewhere = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedNote(db, orientation, { unitIds: [unitId('xa-chau-dien')] })
const say = (actor: typeof officer, version = '1') => readOrientation({ db, actor, now }, { id, version })
const receipts = () => db.selectFrom('stories.orientation_receipt').selectAll().execute()

describe('readOrientation', () => {
  test('who does not write at a desk it is for may not; a version that is no number is refused', async () => {
    for (const actor of [inspector, elsewhere, orientation]) await assert.rejects(say(actor), { kind: 'forbidden' })
    await assert.rejects(say(officer, 'một'), { fields: { version: 'notANumber' } })
    await assert.rejects(say(officer, '2'), { kind: 'stale' })
    assert.deepEqual(await receipts(), [])
  })

  test('it is said once for the desk, and it is in the audit trail', async () => {
    await say(officer)
    const [receipt] = await receipts()
    assert.deepEqual([receipt?.unit_id, receipt?.official_id, receipt?.version], [officer.post.unitId, officer.id, 1])
    await assert.rejects(say(officer), { kind: 'conflict' })
    const entry = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
    assert.deepEqual(entry, [{ action: 'stories.readOrientation' }])
  })
})
