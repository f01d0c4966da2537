import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEntry } from '../factory.ts'
import { dropEntry } from './drop-entry.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedEntry(db, officer)
const drop = (actor: typeof officer, over: object = {}) =>
  dropEntry({ db, actor, now }, { id, version: '1', reason: 'Gia đình xin dời', ...over })
const read = () =>
  db.selectFrom('stories.calendar_entry').select(['dropped_at', 'drop_reason']).executeTakeFirstOrThrow()

describe('dropEntry', () => {
  test('another desk may not, and a reason is needed', async () => {
    await assert.rejects(drop(stranger), { kind: 'forbidden' })
    await assert.rejects(drop(officer, { reason: ' ' }), { fields: { reason: 'required' } })
    assert.equal((await read()).dropped_at, null)
  })

  test('it is dropped once, with its reason, and it is in the audit trail', async () => {
    await drop(officer)
    assert.equal((await read()).drop_reason, 'Gia đình xin dời')
    await assert.rejects(drop(officer, { version: '2' }), { kind: 'conflict' })
    const entries = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
    assert.deepEqual(entries, [{ action: 'stories.dropEntry' }])
  })
})
