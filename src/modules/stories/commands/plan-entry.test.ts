import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedShowable } from '../factory.ts'
import { planEntry } from './plan-entry.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'huyen-tra-cu')
const exemplarId = await storedShowable(db, officer)
const desk = unitId('xa-chau-dien')
const it = { unitId: desk, on: '21/06/2024', what: 'Người đưa tin của ấp', exemplarId, writerId: officer.id }
const plan = (actor: typeof officer, over: object = {}) => planEntry({ db, actor, now }, { ...it, ...over })
const read = () => db.selectFrom('stories.calendar_entry').selectAll().execute()

describe('planEntry', () => {
  test('a desk of another place may not, and nothing is written', async () => {
    await assert.rejects(plan(stranger), { kind: 'forbidden' })
    assert.deepEqual(await read(), [])
  })

  test('bad input names its field', async () => {
    for (const [over, fields] of [
      [{ on: '10/06/2024' }, { on: 'stories.dayPassed' }],
      [{ on: 'mai' }, { on: 'notADate' }],
      [{ what: '' }, { what: 'required' }],
      [{ exemplarId: '', fieldId: '' }, { fieldId: 'stories.fieldOrExemplar' }],
      [{ exemplarId: desk }, { exemplarId: 'notAChoice' }],
      [{ fieldId: desk }, { fieldId: 'notAChoice' }],
      [{ anniversaryId: desk }, { anniversaryId: 'notAChoice' }],
      [{ writerId: stranger.id }, { writerId: 'stories.notAWriter' }],
    ] as const)
      await assert.rejects(plan(officer, over), { fields })
    assert.deepEqual(await read(), [])
  })

  test('what is planned has the exemplar’s field where none is said, and is in the audit trail', async () => {
    const { id } = await plan(officer)
    const [row] = await read()
    assert.deepEqual([row?.id, row?.on_day, row?.field_id, row?.story_id], [id, '2024-06-21', fieldId(6), null])
    const entry = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
    assert.deepEqual(entry, [{ action: 'stories.planEntry' }])
  })
})
