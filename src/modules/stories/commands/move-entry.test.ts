import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEntry } from '../factory.ts'
import { moveEntry } from './move-entry.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const id = await storedEntry(db, officer)
const move = (actor: typeof officer, on: string, version = 1) =>
  moveEntry({ db, actor, now }, { id, version: String(version), on })
const day = async () =>
  (await db.selectFrom('stories.calendar_entry').select('on_day').executeTakeFirstOrThrow()).on_day

describe('moveEntry', () => {
  test('another desk may not; a day that passed or is none is refused at its field', async () => {
    await assert.rejects(move(stranger, '28/06/2024'), { kind: 'forbidden' })
    await assert.rejects(move(officer, '10/06/2024'), { fields: { on: 'stories.dayPassed' } })
    await assert.rejects(move(officer, ''), { fields: { on: 'required' } })
    assert.equal(await day(), '2024-06-21')
  })

  test('it moves once for what one saw, and it is in the audit trail', async () => {
    await move(officer, '28/06/2024')
    assert.equal(await day(), '2024-06-28')
    await assert.rejects(move(officer, '29/06/2024'), { kind: 'stale' })
    const entries = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
    assert.deepEqual(entries, [{ action: 'stories.moveEntry' }])
  })
})
