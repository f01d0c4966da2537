import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedNote } from '../factory.ts'
import { endOrientation } from './end-orientation.ts'

const db = await testDatabase()
const orientation = await anOfficial(db, 'orientation', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const id = await storedNote(db, orientation)
const end = (actor = orientation, over: object = {}) =>
  endOrientation({ db, actor, now }, { id, version: '1', reason: 'Đã có văn bản mới', ...over })
const read = () =>
  db.selectFrom('stories.orientation_note').select(['ended_on', 'end_reason']).executeTakeFirstOrThrow()

describe('endOrientation', () => {
  test('who has no post of orientation may not, and a reason is needed', async () => {
    await assert.rejects(end(officer), { kind: 'forbidden' })
    await assert.rejects(end(orientation, { reason: '' }), { fields: { reason: 'required' } })
    assert.equal((await read()).ended_on, null)
  })

  test('it is taken back once, from that day on, and it is in the audit trail', async () => {
    await end()
    assert.deepEqual(await read(), { ended_on: '2024-06-11', end_reason: 'Đã có văn bản mới' })
    await assert.rejects(end(), { kind: 'conflict' })
    const entry = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
    assert.deepEqual(entry, [{ action: 'stories.endOrientation' }])
  })
})
