import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedNote } from '../factory.ts'
import { amendOrientation } from './amend-orientation.ts'
import { readOrientation } from './read-orientation.ts'

const db = await testDatabase()
const orientation = await anOfficial(db, 'orientation', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const words = { subject: 'Mùa hạn', body: 'Kể thêm cách làm.', documentNo: '13-HD/BTGDV', validFrom: '01/06/2024' }
const amend = (id: string, actor = orientation, over: object = {}) =>
  amendOrientation({ db, actor, now }, { id, version: '1', ...words, ...over })
const read = (id: string) =>
  db.selectFrom('stories.orientation_note').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('amendOrientation', () => {
  test('who only reads it may not, and bad input names its field', async () => {
    const id = await storedNote(db, orientation)
    await assert.rejects(amend(id, officer), { kind: 'forbidden' })
    await assert.rejects(amend(id, orientation, { body: ' ' }), { fields: { body: 'required' } })
    await assert.rejects(amend(id, orientation, { units: 'Không có' }), { fields: { units: 'stories.unknownUnit' } })
    assert.equal((await read(id)).version, 1)
  })

  test('it says other things from then on, what was read is to be read anew, and it is in the audit trail', async () => {
    const id = await storedNote(db, orientation, { stress: [{ fieldId: fieldId(1), topicId: null }] })
    await readOrientation({ db, actor: officer, now }, { id, version: '1' })
    await amend(id, orientation, { fields: [fieldId(6)] })
    const note = await read(id)
    assert.deepEqual([note.body, note.version, note.valid_to], ['Kể thêm cách làm.', 2, null])
    const stress = await db.selectFrom('stories.orientation_stress').selectAll().where('note_id', '=', id).execute()
    assert.deepEqual(
      stress.map((it) => it.field_id),
      [fieldId(6)],
    )
    await readOrientation({ db, actor: officer, now }, { id, version: '2' })
    await assert.rejects(amend(id), { kind: 'stale', saved: { ...words, version: '2' } })
    const entry = db.selectFrom('audit.entry').select('action').where('subject_id', '=', id)
    assert.ok((await entry.execute()).some(({ action }) => action === 'stories.amendOrientation'))
  })

  test('one that is over stays as it was', async () => {
    const id = await storedNote(db, orientation, { validFrom: '2024-05-01', validTo: '2024-06-11' })
    await assert.rejects(amend(id), { kind: 'conflict' })
  })
})
