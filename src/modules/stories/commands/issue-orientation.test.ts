import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId, topicId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { issueOrientation } from './issue-orientation.ts'

const db = await testDatabase()
const orientation = await anOfficial(db, 'orientation', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const elsewhere = await anOfficial(db, 'orientation', 'huyen-tra-cu')
const topic = await db
  .selectFrom('programmes.topic')
  .select(['id', 'slug'])
  .where('field_id', '=', fieldId(1))
  .executeTakeFirstOrThrow()
assert.equal(topic.id, topicId(1, topic.slug))
const note = {
  ...{ unitId: unitId('tinh-tra-vinh'), subject: 'Mùa hạn mặn', body: 'Kể việc thật.', documentNo: '12-HD/BTGDV' },
  ...{ validFrom: '01/07/2024', lastDay: '31/07/2024', fields: fieldId(6), topics: [topic.id] },
  units: 'Huyện Trà Cú\nxã Châu Điền\n',
}
const issue = (actor: typeof officer, over: object = {}) => issueOrientation({ db, actor, now }, { ...note, ...over })
const read = () => db.selectFrom('stories.orientation_note').selectAll().execute()

describe('issueOrientation', () => {
  test('who has no post of orientation over the unit may not, and nothing is written', async () => {
    for (const actor of [officer, elsewhere]) await assert.rejects(issue(actor), { kind: 'forbidden' })
    assert.deepEqual(await read(), [])
  })

  test('bad input names its field', async () => {
    for (const [over, fields] of [
      [{ subject: '' }, { subject: 'required' }],
      [{ body: '' }, { body: 'required' }],
      [{ documentNo: '' }, { documentNo: 'required' }],
      [{ validFrom: '31/06/2024' }, { validFrom: 'notADate' }],
      [{ lastDay: '30/06/2024' }, { lastDay: 'stories.endsBefore' }],
      [{ validFrom: '01/01/2024', lastDay: '01/02/2024' }, { lastDay: 'stories.dayPassed' }],
      [{ fields: topic.id }, { fields: 'notAChoice' }],
      [{ units: 'Xã Không Có' }, { units: 'stories.unknownUnit' }],
      [{ units: 'Tỉnh Bến Tre' }, { units: 'stories.unknownUnit' }],
    ] as const)
      await assert.rejects(issue(orientation, over), { fields })
    assert.deepEqual(await read(), [])
  })

  test('it holds to the end of its last day, for the units named, with what it stresses, and is in the audit trail', async () => {
    const { id } = await issue(orientation)
    assert.equal((await read())[0]?.valid_to, '2024-08-01')
    const units = await db.selectFrom('stories.orientation_unit').select('unit_id').where('note_id', '=', id).execute()
    assert.deepEqual(new Set(units.map((it) => it.unit_id)), new Set([unitId('huyen-tra-cu'), unitId('xa-chau-dien')]))
    const stress = await db.selectFrom('stories.orientation_stress').selectAll().where('note_id', '=', id).execute()
    assert.deepEqual(new Set(stress.map((it) => it.topic_id)), new Set([null, topic.id]))
    const entry = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
    assert.deepEqual(entry, [{ action: 'stories.issueOrientation' }])
    const all = await issue(orientation, { units: '' })
    const its = db.selectFrom('stories.orientation_unit').select('unit_id').where('note_id', '=', all.id)
    assert.deepEqual(await its.execute(), [{ unit_id: note.unitId }])
  })
})
